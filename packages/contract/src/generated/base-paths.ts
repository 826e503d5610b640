// Generated from openapi/ by `pnpm generate`. Change the contract instead.
export const basePaths = {
  "agreements": {
    "default": "/v1",
    "own": {
      "/health": ""
    }
  },
  "audit": {
    "default": "/v1",
    "own": {
      "/checkpoint": "",
      "/witnessed": "",
      "/tile/{level}/{tile}": "",
      "/tile/entries/{tile}": "",
      "/health": ""
    }
  },
  "exchange": {
    "default": "/v1",
    "own": {
      "/access/v1/evaluation": "",
      "/access/v1/evaluations": "",
      "/access/v1/search/subject": "",
      "/access/v1/search/resource": "",
      "/access/v1/search/action": "",
      "/.well-known/authzen-configuration": "",
      "/health": ""
    }
  }
} as const
