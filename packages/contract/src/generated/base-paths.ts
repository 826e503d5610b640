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
      "/health": ""
    }
  },
  "exchange": {
    "default": "/v1",
    "own": {
      "/health": ""
    }
  }
} as const
