// Generated from openapi/ by `pnpm generate`. Change the contract instead.
import type { OpenApiDocument } from '../document.ts'

export const agreementsDocument: OpenApiDocument = {
  "openapi": "3.0.3",
  "info": {
    "title": "Casebridge agreements",
    "description": "Units, agencies, professionals' attestations and agreements. Publishes the signed policy bundle and registry snapshot that every exchange decides by.",
    "version": "1.0.0",
    "contact": {
      "name": "Casebridge maintainers",
      "email": "maintainers@casebridge.example",
      "url": "https://casebridge.example/contact"
    },
    "license": {
      "name": "EUPL-1.2",
      "url": "https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12"
    }
  },
  "servers": [
    {
      "url": "https://agreements.casebridge.example/v1"
    }
  ],
  "security": [
    {
      "bearer": []
    }
  ],
  "tags": [
    {
      "name": "publication",
      "description": "What is in force now, for the services that decide by it."
    },
    {
      "name": "agreements",
      "description": "Who agreed with whom to share what."
    },
    {
      "name": "documents",
      "description": "What is generated from one agreement."
    },
    {
      "name": "templates",
      "description": "One agreement for many towns."
    },
    {
      "name": "registry",
      "description": "Units, agencies and professionals."
    },
    {
      "name": "operation",
      "description": "For those who run the service."
    }
  ],
  "paths": {
    "/heads": {
      "get": {
        "operationId": "getHeads",
        "tags": [
          "publication"
        ],
        "summary": "The signed heads of bundle and registry",
        "description": "Polled every half second or less. Each head expires; an expired head is not decided by.",
        "x-callers": [
          "service:exchange",
          "service:audit"
        ],
        "responses": {
          "200": {
            "description": "Both heads.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Heads"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/bundles/{revision}": {
      "get": {
        "operationId": "getBundle",
        "tags": [
          "publication"
        ],
        "summary": "A policy bundle by its content hash",
        "description": "Jurisdiction packs and agreements in force, compiled. Immutable; the exact bytes that were hashed.",
        "x-callers": [
          "service:exchange",
          "service:audit",
          "role:coordinator",
          "role:auditor"
        ],
        "parameters": [
          {
            "name": "revision",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Revision"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The canonical bytes (RFC 8785) of the bundle.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/octet-stream": {
                "schema": {
                  "type": "string",
                  "format": "binary"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/registries/{revision}": {
      "get": {
        "operationId": "getRegistry",
        "tags": [
          "publication"
        ],
        "summary": "A registry snapshot by its content hash",
        "description": "Units, agencies and professionals' attributes. Immutable; the exact bytes that were hashed.",
        "x-callers": [
          "service:exchange",
          "service:audit",
          "role:coordinator",
          "role:auditor"
        ],
        "parameters": [
          {
            "name": "revision",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Revision"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The canonical bytes (RFC 8785) of the snapshot.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/octet-stream": {
                "schema": {
                  "type": "string",
                  "format": "binary"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/agreements": {
      "get": {
        "operationId": "listAgreements",
        "tags": [
          "agreements"
        ],
        "summary": "The agreements in force, or the versions in another state",
        "description": "Any professional may know who agreed what; that openness is part of the method.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "name": "state",
            "in": "query",
            "description": "Versions in this state; without it, those in force.",
            "schema": {
              "$ref": "#/components/schemas/State"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Every such version, by id and version.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "maxItems": 1000,
                      "items": {
                        "$ref": "#/components/schemas/Agreement"
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      },
      "post": {
        "operationId": "createAgreement",
        "tags": [
          "agreements"
        ],
        "summary": "Draft an agreement, or the next version of one",
        "description": "By a coordinator of a unit named in it. A new id begins at version 1; of a known id the next version is drafted, while no other is.",
        "x-callers": [
          "role:coordinator"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewAgreement"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The draft.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              },
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AgreementVersion"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/agreements/{agreementId}": {
      "get": {
        "operationId": "getAgreement",
        "tags": [
          "agreements"
        ],
        "summary": "One agreement",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "name": "agreementId",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Code"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The agreement.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Agreement"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/agreements/{agreementId}/versions": {
      "get": {
        "operationId": "listVersions",
        "tags": [
          "agreements"
        ],
        "summary": "The versions of one agreement",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AgreementId"
          }
        ],
        "responses": {
          "200": {
            "description": "Every version, the oldest first.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/VersionList"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/agreements/{agreementId}/versions/{version}": {
      "get": {
        "operationId": "getVersion",
        "tags": [
          "agreements"
        ],
        "summary": "One version, with its document, its state and who signed",
        "description": "The bytes that are signed are the canonical bytes (RFC 8785) of `document`; `revision` is their hash.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AgreementId"
          },
          {
            "$ref": "#/components/parameters/Version"
          }
        ],
        "responses": {
          "200": {
            "description": "The version.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              },
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AgreementVersion"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      },
      "put": {
        "operationId": "reviseDraft",
        "tags": [
          "agreements"
        ],
        "summary": "Revise a draft",
        "description": "By a coordinator of a unit named in it. What was proposed is never changed again.",
        "x-callers": [
          "role:coordinator"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AgreementId"
          },
          {
            "$ref": "#/components/parameters/Version"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewAgreement"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The draft as it is now.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              },
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AgreementVersion"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "428": {
            "$ref": "#/components/responses/PreconditionRequired"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/agreements/{agreementId}/versions/{version}/proposal": {
      "post": {
        "operationId": "proposeVersion",
        "tags": [
          "agreements"
        ],
        "summary": "Propose a draft for signature",
        "description": "By a coordinator of a unit named in it. Freezes the document. Refused with every error that the analysis finds.",
        "x-callers": [
          "role:coordinator"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AgreementId"
          },
          {
            "$ref": "#/components/parameters/Version"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          }
        ],
        "responses": {
          "201": {
            "description": "The version as it is now.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              },
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AgreementVersion"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "428": {
            "$ref": "#/components/responses/PreconditionRequired"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/agreements/{agreementId}/versions/{version}/signatures": {
      "post": {
        "operationId": "signVersion",
        "tags": [
          "agreements"
        ],
        "summary": "Sign for one’s own agency",
        "description": "By a `signatory` of a party, with a key registered to that agency: Ed25519 over the canonical bytes (RFC 8785) of the document. In force at once between those who have signed; a party may accede later in the same way.",
        "x-callers": [
          "role:signatory"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AgreementId"
          },
          {
            "$ref": "#/components/parameters/Version"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/VersionSignature"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The version as it is now.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              },
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AgreementVersion"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/agreements/{agreementId}/versions/{version}/registrations": {
      "post": {
        "operationId": "registerSignature",
        "tags": [
          "agreements"
        ],
        "summary": "Register a signature made on paper or by eIDAS",
        "description": "By a coordinator of its units or a signatory of the party. It counts once a second person has confirmed it, and one of the two is of the agency that signed: nobody signs for another.",
        "x-callers": [
          "role:coordinator",
          "role:signatory"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AgreementId"
          },
          {
            "$ref": "#/components/parameters/Version"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Registration"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The version as it is now.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              },
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AgreementVersion"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/agreements/{agreementId}/versions/{version}/confirmations": {
      "post": {
        "operationId": "confirmAct",
        "tags": [
          "agreements"
        ],
        "summary": "Confirm what another has asked",
        "description": "A second, different person: for a registered signature a coordinator of its units or a signatory of the party, for a resumption or revocation another coordinator or a signatory of an agency that signed.",
        "x-callers": [
          "role:coordinator",
          "role:signatory"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AgreementId"
          },
          {
            "$ref": "#/components/parameters/Version"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Confirmation"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The version as it is now.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              },
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AgreementVersion"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/agreements/{agreementId}/versions/{version}/suspensions": {
      "post": {
        "operationId": "suspendVersion",
        "tags": [
          "agreements"
        ],
        "summary": "Suspend at once, for all or for one’s own agency",
        "description": "For all: a coordinator or lawfulness reviewer of its units. For the own agency: a signatory of it, also in earlier versions.",
        "x-callers": [
          "role:coordinator",
          "role:lawfulness-reviewer",
          "role:signatory"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AgreementId"
          },
          {
            "$ref": "#/components/parameters/Version"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Halt"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The version as it is now.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              },
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AgreementVersion"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/agreements/{agreementId}/versions/{version}/resumptions": {
      "post": {
        "operationId": "resumeVersion",
        "tags": [
          "agreements"
        ],
        "summary": "Resume after a suspension",
        "description": "For all: a coordinator asks and a second person confirms. For the own agency: a signatory of it, at once.",
        "x-callers": [
          "role:coordinator",
          "role:signatory"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AgreementId"
          },
          {
            "$ref": "#/components/parameters/Version"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Halt"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The version as it is now.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              },
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AgreementVersion"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/agreements/{agreementId}/versions/{version}/revocations": {
      "post": {
        "operationId": "revokeVersion",
        "tags": [
          "agreements"
        ],
        "summary": "Ask that it be revoked for all",
        "description": "A coordinator of its units asks with a reason; it ends for all when a second person confirms.",
        "x-callers": [
          "role:coordinator"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AgreementId"
          },
          {
            "$ref": "#/components/parameters/Version"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Reason"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The version as it is now.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              },
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AgreementVersion"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/agreements/{agreementId}/versions/{version}/withdrawals": {
      "post": {
        "operationId": "withdrawFromAgreement",
        "tags": [
          "agreements"
        ],
        "summary": "Withdraw one’s own agency",
        "description": "By a signatory. From this version and every earlier one; it stays in force among the rest.",
        "x-callers": [
          "role:signatory"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AgreementId"
          },
          {
            "$ref": "#/components/parameters/Version"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Reason"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The version as it is now.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              },
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AgreementVersion"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/agencies/{agencyId}/keys": {
      "get": {
        "operationId": "listAgencyKeys",
        "tags": [
          "registry"
        ],
        "summary": "The keys by which an agency signs agreements",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AgencyId"
          }
        ],
        "responses": {
          "200": {
            "description": "Every key, also those revoked.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AgencyKeyList"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      },
      "post": {
        "operationId": "registerAgencyKey",
        "tags": [
          "registry"
        ],
        "summary": "Register a key by which one’s own agency signs agreements",
        "description": "By a signatory of that agency. One key speaks for one agency.",
        "x-callers": [
          "role:signatory"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AgencyId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewAgencyKey"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The key.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AgencyKey"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/agencies/{agencyId}/keys/{keyId}/revocation": {
      "post": {
        "operationId": "revokeAgencyKey",
        "tags": [
          "registry"
        ],
        "summary": "Revoke a key of one’s own agency",
        "description": "By a signatory of that agency. What was signed with it before stays signed.",
        "x-callers": [
          "role:signatory"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AgencyId"
          },
          {
            "$ref": "#/components/parameters/KeyId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Reason"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The key.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AgencyKey"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/agreements/{agreementId}/register": {
      "get": {
        "operationId": "getRegister",
        "tags": [
          "documents"
        ],
        "summary": "The records of processing that an agreement makes for its parties",
        "description": "GDPR art. 30(1), for authorities art. 24(1) of Directive (EU) 2016/680: one row a controller, purpose and group of categories, of what the rules let through. What the article asks and nobody has recorded is named. Without `version` the one in force; a version that is not in force as if all parties had signed.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AgreementId"
          },
          {
            "$ref": "#/components/parameters/OfVersion"
          },
          {
            "$ref": "#/components/parameters/PageLanguage"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "responses": {
          "200": {
            "description": "Every row.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Register"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/agreements/{agreementId}/controllers": {
      "get": {
        "operationId": "getControllers",
        "tags": [
          "documents"
        ],
        "summary": "Who does what as joint controllers",
        "description": "GDPR art. 26, for authorities art. 21 of Directive (EU) 2016/680: as the agreement says it. A party of which it says nothing is named.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AgreementId"
          },
          {
            "$ref": "#/components/parameters/OfVersion"
          },
          {
            "$ref": "#/components/parameters/PageLanguage"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "responses": {
          "200": {
            "description": "Every party.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/JointControllers"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/agreements/{agreementId}/matrix": {
      "get": {
        "operationId": "getMatrix",
        "tags": [
          "documents"
        ],
        "summary": "Who may share what with whom",
        "description": "One cell for everything that a clause names, as the rules decide it: what they close is `never`, with its ground.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AgreementId"
          },
          {
            "$ref": "#/components/parameters/OfVersion"
          }
        ],
        "responses": {
          "200": {
            "description": "Every cell.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SharingMatrix"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/agreements/{agreementId}/matrix/csv": {
      "get": {
        "operationId": "getMatrixTable",
        "tags": [
          "documents"
        ],
        "summary": "Who may share what with whom, as a table",
        "description": "RFC 4180 with a header: one line a route, and one for each cell that has none.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AgreementId"
          },
          {
            "$ref": "#/components/parameters/OfVersion"
          }
        ],
        "responses": {
          "200": {
            "description": "The table.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "text/csv": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/agreements/{agreementId}/vectors": {
      "get": {
        "operationId": "getVectors",
        "tags": [
          "documents"
        ],
        "summary": "The test vectors of an agreement",
        "description": "A decision table (RFC 4180) that `casebridge policy test` runs under this agreement.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AgreementId"
          },
          {
            "$ref": "#/components/parameters/OfVersion"
          }
        ],
        "responses": {
          "200": {
            "description": "The table.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "text/csv": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/agreements/{agreementId}/protocol": {
      "get": {
        "operationId": "getProtocol",
        "tags": [
          "documents"
        ],
        "summary": "The public protocol of an agreement in force",
        "description": "One page in plain words, to print and to hang up. For everybody: it names agencies, and no person.",
        "security": [],
        "x-callers": [
          "public"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AgreementId"
          },
          {
            "$ref": "#/components/parameters/PageLanguage"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "responses": {
          "200": {
            "description": "The page.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              },
              "Content-Security-Policy": {
                "$ref": "#/components/headers/Content-Security-Policy"
              }
            },
            "content": {
              "text/html": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/agreements/{agreementId}/preview": {
      "get": {
        "operationId": "previewProtocol",
        "tags": [
          "documents"
        ],
        "summary": "The public protocol as it will be",
        "description": "Of any version, in force or not; of a version that is not in force as if all parties had signed.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AgreementId"
          },
          {
            "$ref": "#/components/parameters/OfVersion"
          },
          {
            "$ref": "#/components/parameters/PageLanguage"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "responses": {
          "200": {
            "description": "The page.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              },
              "Content-Security-Policy": {
                "$ref": "#/components/headers/Content-Security-Policy"
              }
            },
            "content": {
              "text/html": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/templates": {
      "get": {
        "operationId": "listTemplates",
        "tags": [
          "templates"
        ],
        "summary": "The templates of agreements",
        "description": "The newest version of each.",
        "x-callers": [
          "professional"
        ],
        "responses": {
          "200": {
            "description": "By id.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TemplateList"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      },
      "post": {
        "operationId": "createTemplate",
        "tags": [
          "templates"
        ],
        "summary": "Keep a template, or its next version",
        "description": "A document whose clauses name types of agencies. Version 1 of a new one, or the version after the newest; earlier ones stay as they are.",
        "x-callers": [
          "role:coordinator"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Template"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Kept.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Template"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/templates/{templateId}": {
      "get": {
        "operationId": "getTemplate",
        "tags": [
          "templates"
        ],
        "summary": "One template",
        "description": "The newest version, or the one asked for.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/TemplateId"
          },
          {
            "$ref": "#/components/parameters/OfVersion"
          }
        ],
        "responses": {
          "200": {
            "description": "The template.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Template"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/templates/{templateId}/agreements": {
      "post": {
        "operationId": "instantiateTemplate",
        "tags": [
          "templates"
        ],
        "summary": "Draft the agreement of a town from a template",
        "description": "For each type the agencies of the unit that are of it. A clause for which the unit has nobody is left out, and named. By a coordinator of the unit.",
        "x-callers": [
          "role:coordinator"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/TemplateId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/TemplateFilling"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The draft.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TemplateInstance"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/templates/{templateId}/drift": {
      "get": {
        "operationId": "getDrift",
        "tags": [
          "templates"
        ],
        "summary": "How the agreements made from a template differ from it",
        "description": "Of each agreement the version in force, else the newest: clause by clause what is the same, changed, missing or added, and who has not signed.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/TemplateId"
          },
          {
            "$ref": "#/components/parameters/OfVersion"
          }
        ],
        "responses": {
          "200": {
            "description": "By agreement.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DriftReport"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/units/{unitId}": {
      "get": {
        "operationId": "getUnit",
        "tags": [
          "registry"
        ],
        "summary": "A unit with its agencies and professionals",
        "description": "The directory of a unit, for its own professionals and coordinators. Others get the answer for an unknown id.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "name": "unitId",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Code"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The unit.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Directory"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/units/{unitId}/records": {
      "get": {
        "operationId": "getRecords",
        "tags": [
          "registry"
        ],
        "summary": "What the registry says of a unit, to be changed",
        "description": "For a coordinator of the unit. The unit, its agencies and their professionals, each with the version to which a change refers: the answer, edited, is the body of `proposeChange`. Others get the answer for an unknown id.",
        "x-callers": [
          "role:coordinator"
        ],
        "parameters": [
          {
            "name": "unitId",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Code"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The records.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Records"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/units/{unitId}/deputies": {
      "get": {
        "operationId": "listDeputies",
        "tags": [
          "registry"
        ],
        "summary": "Who stands in for whom in a unit",
        "description": "Deputies of today and of days to come, for those who act in the unit. Others get the answer for an unknown id.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "name": "unitId",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Code"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Every deputy, by the first day.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Deputies"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/units/{unitId}/attestations": {
      "get": {
        "operationId": "listAttestations",
        "tags": [
          "registry"
        ],
        "summary": "What lapses soon, or has lapsed, in a unit",
        "description": "For a coordinator of the unit: attestations that count now and end within so many days, by the day they end. A revoked one is not listed, nor is anybody who left. Others get the answer for an unknown id.",
        "x-callers": [
          "role:coordinator"
        ],
        "parameters": [
          {
            "name": "unitId",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Code"
            }
          },
          {
            "name": "within",
            "in": "query",
            "description": "Days from today.",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "maximum": 730,
              "default": 60
            }
          },
          {
            "$ref": "#/components/parameters/Cursor"
          },
          {
            "$ref": "#/components/parameters/Limit"
          }
        ],
        "responses": {
          "200": {
            "description": "A page.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Lapses"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/changes": {
      "get": {
        "operationId": "listChanges",
        "tags": [
          "registry"
        ],
        "summary": "Changes of the registry, the newest first",
        "description": "For a coordinator: those that concern a unit in which the coordinator acts.",
        "x-callers": [
          "role:coordinator"
        ],
        "parameters": [
          {
            "name": "status",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/ChangeStatus"
            }
          },
          {
            "$ref": "#/components/parameters/Cursor"
          },
          {
            "$ref": "#/components/parameters/Limit"
          }
        ],
        "responses": {
          "200": {
            "description": "A page.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Changes"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      },
      "post": {
        "operationId": "proposeChange",
        "tags": [
          "registry"
        ],
        "summary": "Propose a change of the registry",
        "description": "New records and new versions of records, all together or not at all. It is in force when a second coordinator confirms it. Proposer and confirmer each act in a unit concerned, and together in all of them; a unit that has no coordinator yet is open to any. The same proposal again is the one that is pending.",
        "x-callers": [
          "role:coordinator"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewChange"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Pending.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Change"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/changes/{changeId}": {
      "get": {
        "operationId": "getChange",
        "tags": [
          "registry"
        ],
        "summary": "One change of the registry",
        "x-callers": [
          "role:coordinator"
        ],
        "parameters": [
          {
            "name": "changeId",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Id"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The change.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Change"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/changes/{changeId}/confirmation": {
      "post": {
        "operationId": "confirmChange",
        "tags": [
          "registry"
        ],
        "summary": "Confirm a change that another coordinator proposed",
        "description": "It is applied and published in one transaction, as it was proposed; what is stale by now is refused and nothing is done. Nobody confirms their own proposal, nor a change of their own record.",
        "x-callers": [
          "role:coordinator"
        ],
        "parameters": [
          {
            "name": "changeId",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Id"
            }
          }
        ],
        "responses": {
          "201": {
            "description": "In force; names the registry snapshot that holds it.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Published"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/changes/{changeId}/rejection": {
      "post": {
        "operationId": "rejectChange",
        "tags": [
          "registry"
        ],
        "summary": "Reject a change, or take back one’s own",
        "x-callers": [
          "role:coordinator"
        ],
        "parameters": [
          {
            "name": "changeId",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Id"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Reason"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Rejected.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Change"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/imports": {
      "post": {
        "operationId": "importPartners",
        "tags": [
          "registry"
        ],
        "summary": "Read a list of partners from CSV or XLSX",
        "description": "A table whose header has `regime` lists agencies; one whose header has `agency` lists professionals. A dry run writes nothing, names every fault of every row, and says what would be created, changed or left. Otherwise the whole list becomes one change that a second coordinator confirms; a list with a fault becomes none. The same list again adds nothing.",
        "x-callers": [
          "role:coordinator"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewImport"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Nothing was written, because it is a dry run or nothing of it is new.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ImportReport"
                }
              }
            }
          },
          "201": {
            "description": "One change, pending.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ImportReport"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/professionals/{professionalId}/attestations": {
      "post": {
        "operationId": "recordAttestation",
        "tags": [
          "registry"
        ],
        "summary": "Record a training, clearance or charter attestation",
        "description": "By a coordinator of a unit in which the professional acts, never for oneself. A new registry snapshot is in force within a second.",
        "x-callers": [
          "role:coordinator"
        ],
        "parameters": [
          {
            "name": "professionalId",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Code"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Attestation"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Recorded; names the registry snapshot that holds it.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Published"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/professionals/{professionalId}/attestations/{kind}/revocation": {
      "post": {
        "operationId": "revokeAttestation",
        "tags": [
          "registry"
        ],
        "summary": "Revoke the attestation that counts now",
        "description": "By a coordinator of a unit in which the professional acts, never for oneself. The one before it does not count again.",
        "x-callers": [
          "role:coordinator"
        ],
        "parameters": [
          {
            "name": "professionalId",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Code"
            }
          },
          {
            "name": "kind",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/AttestationKind"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Reason"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Revoked; names the registry snapshot without it.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Published"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/professionals/{professionalId}/departure": {
      "post": {
        "operationId": "recordDeparture",
        "tags": [
          "registry"
        ],
        "summary": "Record that a professional left",
        "description": "By a coordinator of a unit in which the professional acts, or by a people officer of the own agency; one person is enough, because it only takes away. Access ends at once in every service, whatever the day; deputies of and for the professional end too. Repeating it changes nothing.",
        "x-callers": [
          "role:coordinator",
          "role:people-officer"
        ],
        "parameters": [
          {
            "name": "professionalId",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Code"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Departure"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Recorded; names the registry snapshot that says so.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Published"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/professionals/{professionalId}/deputies": {
      "post": {
        "operationId": "recordDeputy",
        "tags": [
          "registry"
        ],
        "summary": "Let a colleague stand in for a professional",
        "description": "By the professional or a coordinator of a unit in which the professional acts; nobody appoints themselves. For 30 days at most, of the same agency, trained on those days, and in no unit beyond the professional’s own. Secrecy is never delegated.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "name": "professionalId",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Code"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewDeputy"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Recorded; names the registry snapshot that holds it.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeputyPublished"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/professionals/{professionalId}/deputies/{deputyId}/end": {
      "post": {
        "operationId": "endDeputy",
        "tags": [
          "registry"
        ],
        "summary": "End a deputy before the last day",
        "description": "By the professional, the deputy, or a coordinator of a unit in which the professional acts. Repeating it changes nothing.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "name": "professionalId",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Code"
            }
          },
          {
            "name": "deputyId",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Id"
            }
          }
        ],
        "responses": {
          "201": {
            "description": "Ended; names the registry snapshot without it.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Published"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/professionals/{professionalId}/keys": {
      "post": {
        "operationId": "registerKey",
        "tags": [
          "registry"
        ],
        "summary": "Register one's own signing key",
        "description": "Only the professional, through a token of the own issuer. Nobody registers a key for another.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "name": "professionalId",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Code"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PublicKey"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Registered; names the registry snapshot that holds it.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Published"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/candidates": {
      "post": {
        "operationId": "proposeCandidate",
        "tags": [
          "publication"
        ],
        "summary": "A bundle as it would be with this agreement",
        "description": "What is in force, with one agreement replaced by the document as if all its parties had signed. Archived under its content hash, so that it can be simulated, run in shadow and assessed; nothing of it comes into force.",
        "x-callers": [
          "role:coordinator",
          "role:auditor"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewCandidate"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The candidate.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Candidate"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      },
      "get": {
        "operationId": "listCandidates",
        "tags": [
          "publication"
        ],
        "summary": "Candidates that run in shadow",
        "x-callers": [
          "service:exchange",
          "role:coordinator",
          "role:auditor"
        ],
        "responses": {
          "200": {
            "description": "Those whose shadow has not ended, the newest first.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "maxItems": 20,
                      "items": {
                        "$ref": "#/components/schemas/Candidate"
                      }
                    }
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/health": {
      "servers": [
        {
          "url": "https://agreements.casebridge.example"
        }
      ],
      "get": {
        "operationId": "getHealth",
        "tags": [
          "operation"
        ],
        "summary": "Whether the service can do its work",
        "security": [],
        "x-callers": [
          "public"
        ],
        "responses": {
          "200": {
            "description": "It can.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Health"
                }
              }
            }
          },
          "503": {
            "description": "It cannot.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Health"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    }
  },
  "components": {
    "parameters": {
      "AgreementId": {
        "name": "agreementId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Code"
        }
      },
      "Version": {
        "name": "version",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100000
        }
      },
      "OfVersion": {
        "name": "version",
        "in": "query",
        "description": "Which version; left out, the one in force, else the newest.",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100000
        }
      },
      "PageLanguage": {
        "name": "language",
        "in": "query",
        "description": "Instead of Accept-Language, for whoever passes on a link.",
        "schema": {
          "type": "string",
          "enum": [
            "en",
            "fr",
            "nl"
          ]
        }
      },
      "TemplateId": {
        "name": "templateId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/AgreementName"
        }
      },
      "AgencyId": {
        "name": "agencyId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Code"
        }
      },
      "KeyId": {
        "name": "keyId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/KeyName"
        }
      },
      "IfMatch": {
        "name": "If-Match",
        "in": "header",
        "description": "The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412.",
        "schema": {
          "type": "string",
          "maxLength": 120,
          "pattern": "^(W/)?\"[!#-~]*\"$"
        }
      },
      "AcceptLanguage": {
        "name": "Accept-Language",
        "in": "header",
        "description": "nl, fr or en; texts are unofficial translations.",
        "schema": {
          "type": "string",
          "maxLength": 100
        }
      },
      "Cursor": {
        "name": "cursor",
        "in": "query",
        "description": "The `next` of the page before.",
        "schema": {
          "type": "string",
          "maxLength": 200
        }
      },
      "Limit": {
        "name": "limit",
        "in": "query",
        "description": "Items a page.",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100,
          "default": 50
        }
      }
    },
    "securitySchemes": {
      "bearer": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "JWT",
        "description": "RFC 9068 access token of the caller's own issuer. It names the caller; attributes come from the registry."
      }
    },
    "schemas": {
      "Heads": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "bundle",
          "registry"
        ],
        "properties": {
          "bundle": {
            "$ref": "#/components/schemas/SignedHead"
          },
          "registry": {
            "$ref": "#/components/schemas/SignedHead"
          }
        }
      },
      "SignedHead": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "head",
          "keyId",
          "signature"
        ],
        "properties": {
          "head": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind",
              "sequence",
              "revision",
              "issuedAt",
              "expiresAt"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "bundle",
                  "registry"
                ]
              },
              "sequence": {
                "type": "integer",
                "minimum": 1
              },
              "revision": {
                "$ref": "#/components/schemas/Revision"
              },
              "issuedAt": {
                "$ref": "#/components/schemas/Moment"
              },
              "expiresAt": {
                "$ref": "#/components/schemas/Moment"
              }
            }
          },
          "keyId": {
            "type": "string"
          },
          "signature": {
            "type": "string",
            "description": "Ed25519, base64, over the canonical bytes (RFC 8785) of `head`."
          }
        }
      },
      "Agreement": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "version",
          "type",
          "title",
          "jurisdiction",
          "units",
          "parties",
          "clauses",
          "validFrom",
          "validUntil"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Code"
          },
          "version": {
            "type": "integer",
            "minimum": 1
          },
          "type": {
            "type": "string",
            "enum": [
              "ACCORD",
              "ISP",
              "DDA",
              "JCA",
              "MANDATE"
            ]
          },
          "title": {
            "type": "string"
          },
          "jurisdiction": {
            "$ref": "#/components/schemas/Jurisdiction"
          },
          "units": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "parties": {
            "type": "array",
            "maxItems": 1000,
            "description": "Between whom it is in force, when it is: only these. Otherwise those whose signature counts, or, while nobody has signed, those named in it.",
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "clauses": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/Clause"
            }
          },
          "validFrom": {
            "type": "string",
            "format": "date"
          },
          "validUntil": {
            "type": "string",
            "format": "date"
          },
          "state": {
            "$ref": "#/components/schemas/State"
          }
        }
      },
      "State": {
        "type": "string",
        "description": "`signed`: two or more have signed, and it is not in force yet. Days begin at midnight UTC.",
        "enum": [
          "draft",
          "proposed",
          "signed",
          "active",
          "suspended",
          "revoked",
          "expired",
          "superseded"
        ]
      },
      "AgreementName": {
        "type": "string",
        "minLength": 3,
        "maxLength": 56,
        "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
      },
      "AgreementType": {
        "type": "string",
        "description": "Accord (tier 1), information sharing protocol, data disclosure agreement, joint controller arrangement; mandate of auditors and researchers.",
        "enum": [
          "ACCORD",
          "ISP",
          "DDA",
          "JCA",
          "MANDATE"
        ]
      },
      "Line": {
        "type": "string",
        "minLength": 1,
        "maxLength": 300
      },
      "Day": {
        "type": "string",
        "format": "date"
      },
      "KeyName": {
        "type": "string",
        "minLength": 1,
        "maxLength": 120,
        "pattern": "^[A-Za-z0-9._-]+$"
      },
      "Gate": {
        "type": "string",
        "description": "A fact that must be recorded first.",
        "enum": [
          "SES",
          "SEC",
          "CNS",
          "INF",
          "CHR",
          "PRO",
          "UNA",
          "GRD",
          "FAO",
          "JUS",
          "BAS",
          "MIN",
          "CHT"
        ]
      },
      "Obligation": {
        "type": "string",
        "description": "A duty attached to a permit.",
        "maxLength": 7,
        "pattern": "^(HIT|SUM|SRC|TP|AGG|NOF|NST|FOUR|VIS|EXP[1-9][0-9]{0,3})$"
      },
      "Clause": {
        "type": "object",
        "description": "One permission. Its id begins with the id of its agreement, and names the same words in every version.",
        "additionalProperties": false,
        "required": [
          "id",
          "from",
          "to",
          "categories",
          "purposes"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Code"
          },
          "from": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "to": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "categories": {
            "type": "array",
            "maxItems": 30,
            "items": {
              "$ref": "#/components/schemas/Category"
            }
          },
          "purposes": {
            "type": "array",
            "maxItems": 10,
            "items": {
              "$ref": "#/components/schemas/Purpose"
            }
          },
          "gates": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Gate"
            }
          },
          "obligations": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Obligation"
            }
          },
          "prerelease": {
            "$ref": "#/components/schemas/Variant"
          },
          "basis": {
            "$ref": "#/components/schemas/Line"
          },
          "when": {
            "type": "object",
            "description": "What else must hold, attribute by attribute; a value, or one of several.",
            "x-open": "the policy checks every attribute and value against its closed grammar, and names each fault",
            "maxProperties": 40,
            "additionalProperties": {
              "anyOf": [
                {
                  "type": "string",
                  "maxLength": 80
                },
                {
                  "type": "boolean"
                },
                {
                  "type": "array",
                  "maxItems": 40,
                  "items": {
                    "anyOf": [
                      {
                        "type": "string",
                        "maxLength": 80
                      },
                      {
                        "type": "boolean"
                      }
                    ]
                  }
                }
              ]
            }
          }
        }
      },
      "Frame": {
        "type": "object",
        "description": "The ceiling of a tier-1 agreement for those that inherit from it.",
        "additionalProperties": false,
        "required": [
          "categories",
          "purposes"
        ],
        "properties": {
          "categories": {
            "type": "array",
            "maxItems": 30,
            "minItems": 1,
            "items": {
              "$ref": "#/components/schemas/Category"
            }
          },
          "purposes": {
            "type": "array",
            "maxItems": 10,
            "minItems": 1,
            "items": {
              "$ref": "#/components/schemas/Purpose"
            }
          },
          "gates": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Gate"
            }
          },
          "obligations": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Obligation"
            }
          }
        }
      },
      "NewAgreement": {
        "description": "One version of an agreement as it will be signed; its number is given by the service.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "type",
          "title",
          "jurisdiction",
          "units",
          "parties",
          "clauses",
          "territory",
          "dpia",
          "reviewOn",
          "validFrom",
          "validUntil"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/AgreementName"
          },
          "type": {
            "$ref": "#/components/schemas/AgreementType"
          },
          "title": {
            "$ref": "#/components/schemas/Line"
          },
          "jurisdiction": {
            "$ref": "#/components/schemas/Jurisdiction"
          },
          "units": {
            "type": "array",
            "maxItems": 1000,
            "minItems": 1,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "parties": {
            "type": "array",
            "description": "All who are named as party, whether they have signed or not.",
            "minItems": 2,
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "clauses": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/Clause"
            }
          },
          "inherits": {
            "description": "The tier-1 agreement it stands under.",
            "allOf": [
              {
                "$ref": "#/components/schemas/AgreementName"
              }
            ]
          },
          "frame": {
            "$ref": "#/components/schemas/Frame"
          },
          "territory": {
            "type": "array",
            "description": "Municipalities of its units in which it holds.",
            "minItems": 1,
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/Line"
            }
          },
          "dpia": {
            "description": "Reference of the data protection impact assessment.",
            "allOf": [
              {
                "$ref": "#/components/schemas/Line"
              }
            ]
          },
          "reviewOn": {
            "$ref": "#/components/schemas/Day"
          },
          "template": {
            "$ref": "#/components/schemas/AgreementName"
          },
          "controllers": {
            "type": "array",
            "description": "Who does what as joint controllers (GDPR art. 26).",
            "minItems": 1,
            "maxItems": 1000,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "party",
                "tasks"
              ],
              "properties": {
                "party": {
                  "$ref": "#/components/schemas/Code"
                },
                "tasks": {
                  "type": "array",
                  "minItems": 1,
                  "maxItems": 100,
                  "items": {
                    "$ref": "#/components/schemas/Line"
                  }
                }
              }
            }
          },
          "validFrom": {
            "$ref": "#/components/schemas/Day"
          },
          "validUntil": {
            "$ref": "#/components/schemas/Day"
          }
        }
      },
      "AgreementDocument": {
        "description": "One version of an agreement as its parties sign it.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "version",
          "type",
          "title",
          "jurisdiction",
          "units",
          "parties",
          "clauses",
          "territory",
          "dpia",
          "reviewOn",
          "validFrom",
          "validUntil"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/AgreementName"
          },
          "version": {
            "type": "integer",
            "minimum": 1
          },
          "type": {
            "$ref": "#/components/schemas/AgreementType"
          },
          "title": {
            "$ref": "#/components/schemas/Line"
          },
          "jurisdiction": {
            "$ref": "#/components/schemas/Jurisdiction"
          },
          "units": {
            "type": "array",
            "maxItems": 1000,
            "minItems": 1,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "parties": {
            "type": "array",
            "description": "All who are named as party, whether they have signed or not.",
            "minItems": 2,
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "clauses": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/Clause"
            }
          },
          "inherits": {
            "description": "The tier-1 agreement it stands under.",
            "allOf": [
              {
                "$ref": "#/components/schemas/AgreementName"
              }
            ]
          },
          "frame": {
            "$ref": "#/components/schemas/Frame"
          },
          "territory": {
            "type": "array",
            "description": "Municipalities of its units in which it holds.",
            "minItems": 1,
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/Line"
            }
          },
          "dpia": {
            "description": "Reference of the data protection impact assessment.",
            "allOf": [
              {
                "$ref": "#/components/schemas/Line"
              }
            ]
          },
          "reviewOn": {
            "$ref": "#/components/schemas/Day"
          },
          "template": {
            "$ref": "#/components/schemas/AgreementName"
          },
          "controllers": {
            "type": "array",
            "description": "Who does what as joint controllers (GDPR art. 26).",
            "minItems": 1,
            "maxItems": 1000,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "party",
                "tasks"
              ],
              "properties": {
                "party": {
                  "$ref": "#/components/schemas/Code"
                },
                "tasks": {
                  "type": "array",
                  "minItems": 1,
                  "maxItems": 100,
                  "items": {
                    "$ref": "#/components/schemas/Line"
                  }
                }
              }
            }
          },
          "validFrom": {
            "$ref": "#/components/schemas/Day"
          },
          "validUntil": {
            "$ref": "#/components/schemas/Day"
          }
        }
      },
      "AgreementVersion": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "agreement",
          "version",
          "state",
          "revision",
          "document",
          "parties",
          "signatures",
          "pending",
          "history",
          "findings"
        ],
        "properties": {
          "agreement": {
            "$ref": "#/components/schemas/AgreementName"
          },
          "version": {
            "type": "integer",
            "minimum": 1
          },
          "state": {
            "$ref": "#/components/schemas/State"
          },
          "revision": {
            "$ref": "#/components/schemas/Revision"
          },
          "document": {
            "$ref": "#/components/schemas/AgreementDocument"
          },
          "parties": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "party",
                "standing"
              ],
              "properties": {
                "party": {
                  "$ref": "#/components/schemas/Code"
                },
                "standing": {
                  "type": "string",
                  "enum": [
                    "unsigned",
                    "awaiting-confirmation",
                    "signed",
                    "suspended",
                    "withdrawn"
                  ]
                }
              }
            }
          },
          "signatures": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/KeptSignature"
            }
          },
          "pending": {
            "type": "array",
            "description": "Acts that wait for a second person.",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/Act"
            }
          },
          "history": {
            "type": "array",
            "description": "Every act on this version, in order.",
            "maxItems": 10000,
            "items": {
              "$ref": "#/components/schemas/Act"
            }
          },
          "findings": {
            "type": "array",
            "description": "What the analysis says of it until it is proposed; an error stands in the way of that.",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/Finding"
            }
          }
        }
      },
      "KeptSignature": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "party",
          "form",
          "sequence",
          "at",
          "counts"
        ],
        "properties": {
          "party": {
            "$ref": "#/components/schemas/Code"
          },
          "form": {
            "$ref": "#/components/schemas/SignatureForm"
          },
          "sequence": {
            "type": "integer",
            "description": "Place of the act in the history.",
            "minimum": 1
          },
          "at": {
            "$ref": "#/components/schemas/Moment"
          },
          "by": {
            "$ref": "#/components/schemas/Code"
          },
          "counts": {
            "type": "boolean",
            "description": "False while a registered one waits for its second person."
          },
          "keyId": {
            "$ref": "#/components/schemas/KeyName"
          },
          "x": {
            "type": "string",
            "description": "The Ed25519 public key, base64url."
          },
          "value": {
            "type": "string",
            "description": "Ed25519 over the canonical bytes of the document, base64."
          },
          "reference": {
            "$ref": "#/components/schemas/Line"
          },
          "signedOn": {
            "$ref": "#/components/schemas/Day"
          }
        }
      },
      "SignatureForm": {
        "type": "string",
        "enum": [
          "ed25519",
          "paper",
          "eidas"
        ]
      },
      "Act": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "sequence",
          "act",
          "at"
        ],
        "properties": {
          "sequence": {
            "type": "integer",
            "minimum": 1
          },
          "act": {
            "type": "string",
            "enum": [
              "created",
              "revised",
              "proposed",
              "signed",
              "registered",
              "confirmed",
              "suspended",
              "resumed",
              "revoked",
              "withdrawn"
            ]
          },
          "at": {
            "$ref": "#/components/schemas/Moment"
          },
          "by": {
            "description": "Absent for what came with the first import of the region.",
            "allOf": [
              {
                "$ref": "#/components/schemas/Code"
              }
            ]
          },
          "agency": {
            "$ref": "#/components/schemas/Code"
          },
          "party": {
            "description": "The agency it concerns; absent when it concerns all.",
            "allOf": [
              {
                "$ref": "#/components/schemas/Code"
              }
            ]
          },
          "confirms": {
            "type": "integer",
            "description": "Sequence of the act that this one confirms.",
            "minimum": 1
          },
          "reason": {
            "type": "string"
          }
        }
      },
      "Finding": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "code",
          "kind",
          "pointer",
          "detail"
        ],
        "properties": {
          "code": {
            "type": "string"
          },
          "kind": {
            "type": "string",
            "enum": [
              "error",
              "warning"
            ]
          },
          "pointer": {
            "type": "string",
            "description": "RFC 6901 pointer into the document."
          },
          "detail": {
            "type": "string"
          }
        }
      },
      "VersionList": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "version",
                "state",
                "title",
                "revision",
                "validFrom",
                "validUntil"
              ],
              "properties": {
                "version": {
                  "type": "integer",
                  "minimum": 1
                },
                "state": {
                  "$ref": "#/components/schemas/State"
                },
                "title": {
                  "$ref": "#/components/schemas/Line"
                },
                "revision": {
                  "$ref": "#/components/schemas/Revision"
                },
                "validFrom": {
                  "$ref": "#/components/schemas/Day"
                },
                "validUntil": {
                  "$ref": "#/components/schemas/Day"
                }
              }
            }
          }
        }
      },
      "VersionSignature": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "keyId",
          "value"
        ],
        "properties": {
          "keyId": {
            "$ref": "#/components/schemas/KeyName"
          },
          "value": {
            "type": "string",
            "description": "Ed25519 over the canonical bytes (RFC 8785) of the document, base64.",
            "pattern": "^[A-Za-z0-9+/]{86}==$",
            "maxLength": 88
          }
        }
      },
      "Registration": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "party",
          "form",
          "reference",
          "signedOn"
        ],
        "properties": {
          "party": {
            "$ref": "#/components/schemas/Code"
          },
          "form": {
            "type": "string",
            "enum": [
              "paper",
              "eidas"
            ]
          },
          "reference": {
            "description": "Where the signed original is kept.",
            "allOf": [
              {
                "$ref": "#/components/schemas/Line"
              }
            ]
          },
          "signedOn": {
            "$ref": "#/components/schemas/Day"
          }
        }
      },
      "Confirmation": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "sequence"
        ],
        "properties": {
          "sequence": {
            "type": "integer",
            "description": "Of the act that is confirmed, among `pending`.",
            "minimum": 1
          }
        }
      },
      "Halt": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "scope",
          "reason"
        ],
        "properties": {
          "scope": {
            "type": "string",
            "description": "For all parties, or for the caller’s own agency.",
            "enum": [
              "all",
              "own"
            ]
          },
          "reason": {
            "$ref": "#/components/schemas/ReasonText"
          }
        }
      },
      "Reason": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "reason"
        ],
        "properties": {
          "reason": {
            "$ref": "#/components/schemas/ReasonText"
          }
        }
      },
      "ReasonText": {
        "type": "string",
        "minLength": 10,
        "maxLength": 1000
      },
      "NewAgencyKey": {
        "type": "object",
        "description": "RFC 8037 public key.",
        "additionalProperties": false,
        "required": [
          "kid",
          "kty",
          "crv",
          "x"
        ],
        "properties": {
          "kid": {
            "$ref": "#/components/schemas/KeyName"
          },
          "kty": {
            "type": "string",
            "enum": [
              "OKP"
            ]
          },
          "crv": {
            "type": "string",
            "enum": [
              "Ed25519"
            ]
          },
          "x": {
            "type": "string",
            "pattern": "^[A-Za-z0-9_-]{43}$",
            "maxLength": 43
          }
        }
      },
      "AgencyKey": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kid",
          "kty",
          "crv",
          "x",
          "registeredAt"
        ],
        "properties": {
          "kid": {
            "$ref": "#/components/schemas/KeyName"
          },
          "kty": {
            "type": "string",
            "enum": [
              "OKP"
            ]
          },
          "crv": {
            "type": "string",
            "enum": [
              "Ed25519"
            ]
          },
          "x": {
            "type": "string"
          },
          "registeredAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "revokedAt": {
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "AgencyKeyList": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/AgencyKey"
            }
          }
        }
      },
      "InWords": {
        "description": "A code with its unofficial words.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "code",
          "text"
        ],
        "properties": {
          "code": {
            "type": "string"
          },
          "text": {
            "type": "string"
          }
        }
      },
      "NamedAgency": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "name"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Code"
          },
          "name": {
            "type": "string"
          }
        }
      },
      "Register": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "agreement",
          "version",
          "items"
        ],
        "properties": {
          "agreement": {
            "$ref": "#/components/schemas/AgreementName"
          },
          "version": {
            "type": "integer",
            "minimum": 1
          },
          "items": {
            "type": "array",
            "maxItems": 24000,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "controller",
                "record",
                "purpose",
                "group",
                "categories",
                "subjects",
                "recipients",
                "sources",
                "thirdCountries",
                "retention",
                "security",
                "bases",
                "missing"
              ],
              "properties": {
                "controller": {
                  "$ref": "#/components/schemas/NamedAgency"
                },
                "record": {
                  "type": "string",
                  "description": "The provision that asks for this record."
                },
                "purpose": {
                  "$ref": "#/components/schemas/InWords"
                },
                "group": {
                  "$ref": "#/components/schemas/InWords"
                },
                "categories": {
                  "type": "array",
                  "maxItems": 30,
                  "items": {
                    "$ref": "#/components/schemas/InWords"
                  }
                },
                "subjects": {
                  "type": "array",
                  "description": "Whose data they are.",
                  "maxItems": 10,
                  "items": {
                    "type": "string"
                  }
                },
                "recipients": {
                  "type": "array",
                  "maxItems": 1000,
                  "items": {
                    "$ref": "#/components/schemas/NamedAgency"
                  }
                },
                "sources": {
                  "type": "array",
                  "maxItems": 1000,
                  "items": {
                    "$ref": "#/components/schemas/NamedAgency"
                  }
                },
                "thirdCountries": {
                  "type": "string"
                },
                "retention": {
                  "type": "array",
                  "maxItems": 100,
                  "items": {
                    "type": "string"
                  }
                },
                "security": {
                  "type": "string"
                },
                "bases": {
                  "type": "array",
                  "maxItems": 10000,
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "clause",
                      "rule",
                      "citation",
                      "status"
                    ],
                    "properties": {
                      "clause": {
                        "$ref": "#/components/schemas/Code"
                      },
                      "basis": {
                        "type": "string",
                        "description": "As the clause names it, for crossing regimes."
                      },
                      "rule": {
                        "type": "string"
                      },
                      "citation": {
                        "type": "string"
                      },
                      "status": {
                        "$ref": "#/components/schemas/ProvisionStatus"
                      }
                    }
                  }
                },
                "missing": {
                  "type": "array",
                  "description": "What the article asks and nobody has recorded.",
                  "maxItems": 10,
                  "items": {
                    "$ref": "#/components/schemas/InWords"
                  }
                }
              }
            }
          }
        }
      },
      "ProvisionStatus": {
        "type": "string",
        "description": "Whether a provision was read, is named and not verified, or is our own default.",
        "enum": [
          "law",
          "unverified",
          "design"
        ]
      },
      "JointControllers": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "agreement",
          "version",
          "parties",
          "matters"
        ],
        "properties": {
          "agreement": {
            "$ref": "#/components/schemas/AgreementName"
          },
          "version": {
            "type": "integer",
            "minimum": 1
          },
          "parties": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "id",
                "name",
                "tasks",
                "missing"
              ],
              "properties": {
                "id": {
                  "$ref": "#/components/schemas/Code"
                },
                "name": {
                  "type": "string"
                },
                "arrangement": {
                  "type": "string",
                  "description": "The provision under which it arranges this."
                },
                "tasks": {
                  "type": "array",
                  "maxItems": 100,
                  "items": {
                    "type": "string"
                  }
                },
                "missing": {
                  "type": "array",
                  "maxItems": 10,
                  "items": {
                    "$ref": "#/components/schemas/InWords"
                  }
                }
              }
            }
          },
          "matters": {
            "type": "array",
            "description": "What the article asks the arrangement to settle; whether the tasks do is for people to read.",
            "maxItems": 10,
            "items": {
              "$ref": "#/components/schemas/InWords"
            }
          }
        }
      },
      "SharingMatrix": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "agreement",
          "version",
          "cells"
        ],
        "properties": {
          "agreement": {
            "$ref": "#/components/schemas/AgreementName"
          },
          "version": {
            "type": "integer",
            "minimum": 1
          },
          "cells": {
            "type": "array",
            "maxItems": 1000000,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "from",
                "to",
                "category",
                "purpose",
                "outcome",
                "routes"
              ],
              "properties": {
                "from": {
                  "$ref": "#/components/schemas/Code"
                },
                "to": {
                  "$ref": "#/components/schemas/Code"
                },
                "category": {
                  "$ref": "#/components/schemas/Category"
                },
                "purpose": {
                  "$ref": "#/components/schemas/Purpose"
                },
                "outcome": {
                  "type": "string",
                  "enum": [
                    "yes",
                    "on-conditions",
                    "only-in-session",
                    "never"
                  ]
                },
                "routes": {
                  "type": "array",
                  "description": "Every way in which the rules let it through; none when the outcome is `never`.",
                  "maxItems": 100,
                  "items": {
                    "$ref": "#/components/schemas/SharingRoute"
                  }
                },
                "closure": {
                  "$ref": "#/components/schemas/SharingClosure"
                }
              }
            }
          }
        }
      },
      "SharingRoute": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "way",
          "gates",
          "obligations",
          "conditions",
          "clause",
          "rule",
          "citation",
          "status"
        ],
        "properties": {
          "way": {
            "type": "string",
            "enum": [
              "direct",
              "session",
              "return-sheet"
            ]
          },
          "gates": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Gate"
            }
          },
          "obligations": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Obligation"
            }
          },
          "conditions": {
            "type": "array",
            "description": "What else must be so; of several values one.",
            "maxItems": 40,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "attribute",
                "values"
              ],
              "properties": {
                "attribute": {
                  "type": "string"
                },
                "values": {
                  "type": "array",
                  "maxItems": 40,
                  "items": {
                    "type": "string"
                  }
                }
              }
            }
          },
          "clause": {
            "$ref": "#/components/schemas/Code"
          },
          "rule": {
            "type": "string"
          },
          "citation": {
            "type": "string"
          },
          "status": {
            "$ref": "#/components/schemas/ProvisionStatus"
          }
        }
      },
      "SharingClosure": {
        "type": "object",
        "description": "Why the rules close what a clause names; G00 when no rule says anything.",
        "additionalProperties": false,
        "required": [
          "ground"
        ],
        "properties": {
          "ground": {
            "type": "string",
            "pattern": "^(X[1-9]|G[0-2][0-9])$"
          },
          "rule": {
            "type": "string"
          },
          "citation": {
            "type": "string"
          },
          "status": {
            "$ref": "#/components/schemas/ProvisionStatus"
          }
        }
      },
      "Template": {
        "description": "One agreement for many towns; its clauses name types of agencies.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "version",
          "type",
          "title",
          "jurisdiction",
          "clauses"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/AgreementName"
          },
          "version": {
            "type": "integer",
            "minimum": 1,
            "maximum": 100000
          },
          "type": {
            "$ref": "#/components/schemas/AgreementType"
          },
          "title": {
            "$ref": "#/components/schemas/Line"
          },
          "jurisdiction": {
            "$ref": "#/components/schemas/Jurisdiction"
          },
          "clauses": {
            "type": "array",
            "minItems": 1,
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/TemplateClause"
            }
          },
          "inherits": {
            "description": "The tier-1 agreement that those made from it stand under.",
            "allOf": [
              {
                "$ref": "#/components/schemas/AgreementName"
              }
            ]
          },
          "frame": {
            "$ref": "#/components/schemas/Frame"
          },
          "controllers": {
            "type": "array",
            "maxItems": 20,
            "minItems": 1,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "type",
                "tasks"
              ],
              "properties": {
                "type": {
                  "$ref": "#/components/schemas/AgencyType"
                },
                "tasks": {
                  "type": "array",
                  "minItems": 1,
                  "maxItems": 100,
                  "items": {
                    "$ref": "#/components/schemas/Line"
                  }
                }
              }
            }
          }
        }
      },
      "TemplateClause": {
        "type": "object",
        "description": "One permission. Its id begins with the id of its agreement, and names the same words in every version.",
        "additionalProperties": false,
        "required": [
          "id",
          "from",
          "to",
          "categories",
          "purposes"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Code"
          },
          "from": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/AgencyType"
            }
          },
          "to": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/AgencyType"
            }
          },
          "categories": {
            "type": "array",
            "maxItems": 30,
            "items": {
              "$ref": "#/components/schemas/Category"
            }
          },
          "purposes": {
            "type": "array",
            "maxItems": 10,
            "items": {
              "$ref": "#/components/schemas/Purpose"
            }
          },
          "gates": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Gate"
            }
          },
          "obligations": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Obligation"
            }
          },
          "prerelease": {
            "$ref": "#/components/schemas/Variant"
          },
          "basis": {
            "$ref": "#/components/schemas/Line"
          },
          "when": {
            "type": "object",
            "description": "What else must hold, attribute by attribute; a value, or one of several.",
            "x-open": "the policy checks every attribute and value against its closed grammar, and names each fault",
            "maxProperties": 40,
            "additionalProperties": {
              "anyOf": [
                {
                  "type": "string",
                  "maxLength": 80
                },
                {
                  "type": "boolean"
                },
                {
                  "type": "array",
                  "maxItems": 40,
                  "items": {
                    "anyOf": [
                      {
                        "type": "string",
                        "maxLength": 80
                      },
                      {
                        "type": "boolean"
                      }
                    ]
                  }
                }
              ]
            }
          }
        }
      },
      "TemplateList": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/Template"
            }
          }
        }
      },
      "TemplateFilling": {
        "description": "What a town adds to a template.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "agreementId",
          "unit",
          "territory",
          "dpia",
          "reviewOn",
          "validFrom",
          "validUntil"
        ],
        "properties": {
          "agreementId": {
            "$ref": "#/components/schemas/AgreementName"
          },
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "templateVersion": {
            "type": "integer",
            "description": "Left out, the newest.",
            "minimum": 1,
            "maximum": 100000
          },
          "title": {
            "$ref": "#/components/schemas/Line"
          },
          "territory": {
            "type": "array",
            "minItems": 1,
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/Line"
            }
          },
          "dpia": {
            "$ref": "#/components/schemas/Line"
          },
          "reviewOn": {
            "$ref": "#/components/schemas/Day"
          },
          "validFrom": {
            "$ref": "#/components/schemas/Day"
          },
          "validUntil": {
            "$ref": "#/components/schemas/Day"
          }
        }
      },
      "TemplateInstance": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "agreement",
          "unfilled"
        ],
        "properties": {
          "agreement": {
            "$ref": "#/components/schemas/AgreementVersion"
          },
          "unfilled": {
            "type": "array",
            "description": "Clauses of the template for which the unit has nobody.",
            "maxItems": 1000,
            "items": {
              "type": "string"
            }
          }
        }
      },
      "DriftReport": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "template",
          "version",
          "items"
        ],
        "properties": {
          "template": {
            "$ref": "#/components/schemas/AgreementName"
          },
          "version": {
            "type": "integer",
            "minimum": 1
          },
          "items": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "agreement",
                "version",
                "state",
                "units",
                "drifted",
                "unsigned",
                "changes",
                "clauses"
              ],
              "properties": {
                "agreement": {
                  "$ref": "#/components/schemas/AgreementName"
                },
                "version": {
                  "type": "integer",
                  "minimum": 1
                },
                "state": {
                  "$ref": "#/components/schemas/State"
                },
                "units": {
                  "type": "array",
                  "maxItems": 1000,
                  "items": {
                    "$ref": "#/components/schemas/Code"
                  }
                },
                "drifted": {
                  "type": "boolean"
                },
                "unsigned": {
                  "type": "array",
                  "description": "Parties whose signature does not count now.",
                  "maxItems": 1000,
                  "items": {
                    "$ref": "#/components/schemas/Code"
                  }
                },
                "changes": {
                  "type": "array",
                  "description": "Of the agreement as a whole.",
                  "maxItems": 20,
                  "items": {
                    "$ref": "#/components/schemas/DriftChange"
                  }
                },
                "clauses": {
                  "type": "array",
                  "maxItems": 2000,
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "clause",
                      "state",
                      "changes"
                    ],
                    "properties": {
                      "clause": {
                        "type": "string"
                      },
                      "state": {
                        "type": "string",
                        "enum": [
                          "same",
                          "changed",
                          "missing",
                          "added",
                          "unfilled"
                        ]
                      },
                      "changes": {
                        "type": "array",
                        "maxItems": 20,
                        "items": {
                          "$ref": "#/components/schemas/DriftChange"
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      },
      "DriftChange": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "what",
          "added",
          "removed"
        ],
        "properties": {
          "what": {
            "type": "string",
            "enum": [
              "from",
              "to",
              "categories",
              "purposes",
              "gates",
              "obligations",
              "prerelease",
              "basis",
              "when",
              "parties",
              "type",
              "inherits",
              "frame",
              "controllers"
            ]
          },
          "added": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "type": "string"
            }
          },
          "removed": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "type": "string"
            }
          }
        }
      },
      "Directory": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "name",
          "jurisdiction",
          "municipalities",
          "agencies",
          "professionals"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Code"
          },
          "name": {
            "type": "string"
          },
          "jurisdiction": {
            "$ref": "#/components/schemas/Jurisdiction"
          },
          "municipalities": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "type": "string"
            }
          },
          "agencies": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "id",
                "name",
                "type",
                "regime"
              ],
              "properties": {
                "id": {
                  "$ref": "#/components/schemas/Code"
                },
                "name": {
                  "type": "string"
                },
                "type": {
                  "$ref": "#/components/schemas/AgencyType"
                },
                "regime": {
                  "type": "string",
                  "enum": [
                    "gdpr",
                    "led"
                  ]
                },
                "sealingKey": {
                  "$ref": "#/components/schemas/PublicKey"
                }
              }
            }
          },
          "professionals": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "id",
                "name",
                "agency",
                "roles"
              ],
              "properties": {
                "id": {
                  "$ref": "#/components/schemas/Code"
                },
                "name": {
                  "type": "string"
                },
                "agency": {
                  "$ref": "#/components/schemas/Code"
                },
                "roles": {
                  "type": "array",
                  "maxItems": 20,
                  "items": {
                    "type": "string"
                  }
                }
              }
            }
          }
        }
      },
      "Attestation": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "issuer",
          "validUntil"
        ],
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/AttestationKind"
          },
          "issuer": {
            "type": "string",
            "description": "Who attests, e.g. a recognised training body.",
            "minLength": 3,
            "maxLength": 200
          },
          "validUntil": {
            "type": "string",
            "format": "date",
            "description": "First day on which it no longer holds; for a charter, the day of its yearly review."
          }
        }
      },
      "AttestationKind": {
        "type": "string",
        "enum": [
          "training",
          "clearance",
          "charter"
        ]
      },
      "ChangeStatus": {
        "type": "string",
        "enum": [
          "pending",
          "confirmed",
          "rejected"
        ]
      },
      "UnitRecord": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "base",
          "id",
          "name",
          "jurisdiction",
          "municipalities",
          "agencies",
          "coreTypes"
        ],
        "properties": {
          "base": {
            "type": "integer",
            "description": "Version that the caller read and changes; 0 for a record that is new.",
            "minimum": 0
          },
          "id": {
            "$ref": "#/components/schemas/Code"
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 300
          },
          "jurisdiction": {
            "$ref": "#/components/schemas/Jurisdiction"
          },
          "municipalities": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 300
            }
          },
          "agencies": {
            "type": "array",
            "description": "Agencies that sit in the unit.",
            "uniqueItems": true,
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "coreTypes": {
            "type": "array",
            "description": "Types that must be checked in before a session opens.",
            "uniqueItems": true,
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/AgencyType"
            }
          }
        }
      },
      "AgencyRecord": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "base",
          "id",
          "name",
          "type",
          "regime",
          "territory",
          "issuers"
        ],
        "properties": {
          "base": {
            "type": "integer",
            "description": "Version that the caller read and changes; 0 for a record that is new.",
            "minimum": 0
          },
          "id": {
            "$ref": "#/components/schemas/Code"
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 300
          },
          "type": {
            "$ref": "#/components/schemas/AgencyType"
          },
          "regime": {
            "type": "string",
            "enum": [
              "gdpr",
              "led"
            ]
          },
          "territory": {
            "type": "string",
            "enum": [
              "inside",
              "outside"
            ]
          },
          "issuers": {
            "type": "array",
            "description": "Token issuers that may assert the agency.",
            "uniqueItems": true,
            "maxItems": 20,
            "items": {
              "type": "string",
              "format": "uri",
              "maxLength": 300
            }
          },
          "sealingKey": {
            "$ref": "#/components/schemas/PublicKey"
          }
        }
      },
      "ProfessionalRecord": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "base",
          "id",
          "name",
          "agency",
          "roles",
          "units"
        ],
        "properties": {
          "base": {
            "type": "integer",
            "description": "Version that the caller read and changes; 0 for a record that is new.",
            "minimum": 0
          },
          "id": {
            "$ref": "#/components/schemas/Code"
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 300
          },
          "agency": {
            "$ref": "#/components/schemas/Code"
          },
          "roles": {
            "type": "array",
            "uniqueItems": true,
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "units": {
            "type": "array",
            "description": "Units in which the professional acts.",
            "uniqueItems": true,
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "competence": {
            "$ref": "#/components/schemas/Competence"
          },
          "attestations": {
            "type": "array",
            "description": "What the list that was imported attests.",
            "maxItems": 3,
            "items": {
              "$ref": "#/components/schemas/Attestation"
            }
          }
        }
      },
      "Competence": {
        "type": "object",
        "description": "Over what an auditor may pass judgement; nobody reviews the own agency.",
        "additionalProperties": false,
        "required": [
          "regimes"
        ],
        "properties": {
          "regimes": {
            "type": "array",
            "uniqueItems": true,
            "maxItems": 2,
            "items": {
              "type": "string",
              "enum": [
                "gdpr",
                "led"
              ]
            }
          },
          "agencies": {
            "type": "array",
            "description": "Left out, every agency but the own.",
            "uniqueItems": true,
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          }
        }
      },
      "Records": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "units",
          "agencies",
          "professionals"
        ],
        "properties": {
          "units": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/UnitRecord"
            }
          },
          "agencies": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/AgencyRecord"
            }
          },
          "professionals": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "$ref": "#/components/schemas/ProfessionalRecord"
            }
          }
        }
      },
      "NewChange": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "reason",
          "units",
          "agencies",
          "professionals"
        ],
        "properties": {
          "reason": {
            "type": "string",
            "description": "Why; for the coordinator who confirms.",
            "minLength": 10,
            "maxLength": 1000
          },
          "units": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/UnitRecord"
            }
          },
          "agencies": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/AgencyRecord"
            }
          },
          "professionals": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "$ref": "#/components/schemas/ProfessionalRecord"
            }
          }
        }
      },
      "Change": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "status",
          "source",
          "reason",
          "concerns",
          "units",
          "agencies",
          "professionals",
          "proposedBy",
          "proposedAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "status": {
            "$ref": "#/components/schemas/ChangeStatus"
          },
          "source": {
            "type": "string",
            "enum": [
              "proposal",
              "import"
            ]
          },
          "reason": {
            "type": "string"
          },
          "concerns": {
            "type": "array",
            "description": "Units whose coordinators it concerns; none, any coordinator's.",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "units": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/UnitRecord"
            }
          },
          "agencies": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/AgencyRecord"
            }
          },
          "professionals": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "$ref": "#/components/schemas/ProfessionalRecord"
            }
          },
          "proposedBy": {
            "$ref": "#/components/schemas/Code"
          },
          "proposedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "decidedBy": {
            "$ref": "#/components/schemas/Code"
          },
          "decidedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "rejectedBecause": {
            "type": "string"
          }
        }
      },
      "ListedChange": {
        "type": "object",
        "description": "A change without its records; `size` says how many it has.",
        "additionalProperties": false,
        "required": [
          "id",
          "status",
          "source",
          "reason",
          "concerns",
          "size",
          "proposedBy",
          "proposedAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "status": {
            "$ref": "#/components/schemas/ChangeStatus"
          },
          "source": {
            "type": "string",
            "enum": [
              "proposal",
              "import"
            ]
          },
          "reason": {
            "type": "string"
          },
          "concerns": {
            "type": "array",
            "description": "Units whose coordinators it concerns; none, any coordinator's.",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "size": {
            "type": "integer"
          },
          "proposedBy": {
            "$ref": "#/components/schemas/Code"
          },
          "proposedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "decidedBy": {
            "$ref": "#/components/schemas/Code"
          },
          "decidedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "rejectedBecause": {
            "type": "string"
          }
        }
      },
      "Changes": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/ListedChange"
            }
          },
          "next": {
            "type": "string"
          }
        }
      },
      "Departure": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "leftOn"
        ],
        "properties": {
          "leftOn": {
            "type": "string",
            "format": "date",
            "description": "The last day, or the day after it; not in the future."
          }
        }
      },
      "DeputisedRole": {
        "type": "string",
        "enum": [
          "owner",
          "chair",
          "lawfulness-reviewer"
        ]
      },
      "NewDeputy": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "deputy",
          "role",
          "from",
          "until"
        ],
        "properties": {
          "deputy": {
            "$ref": "#/components/schemas/Code"
          },
          "role": {
            "$ref": "#/components/schemas/DeputisedRole"
          },
          "from": {
            "type": "string",
            "format": "date"
          },
          "until": {
            "type": "string",
            "format": "date",
            "description": "The first day on which it no longer holds."
          }
        }
      },
      "Deputies": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "id",
                "professional",
                "deputy",
                "role",
                "from",
                "until",
                "recordedBy"
              ],
              "properties": {
                "id": {
                  "$ref": "#/components/schemas/Id"
                },
                "professional": {
                  "$ref": "#/components/schemas/Code"
                },
                "deputy": {
                  "$ref": "#/components/schemas/Code"
                },
                "role": {
                  "$ref": "#/components/schemas/DeputisedRole"
                },
                "from": {
                  "type": "string",
                  "format": "date"
                },
                "until": {
                  "type": "string",
                  "format": "date",
                  "description": "The first day on which it no longer holds."
                },
                "recordedBy": {
                  "$ref": "#/components/schemas/Code"
                }
              }
            }
          }
        }
      },
      "DeputyPublished": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "sequence",
          "revision"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "sequence": {
            "type": "integer"
          },
          "revision": {
            "$ref": "#/components/schemas/Revision"
          }
        }
      },
      "Lapses": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "professional",
                "name",
                "kind",
                "issuer",
                "validUntil"
              ],
              "properties": {
                "professional": {
                  "$ref": "#/components/schemas/Code"
                },
                "name": {
                  "type": "string"
                },
                "kind": {
                  "$ref": "#/components/schemas/AttestationKind"
                },
                "issuer": {
                  "type": "string"
                },
                "validUntil": {
                  "type": "string",
                  "format": "date"
                }
              }
            }
          },
          "next": {
            "type": "string"
          }
        }
      },
      "NewImport": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "format",
          "content",
          "unit",
          "dryRun"
        ],
        "properties": {
          "format": {
            "type": "string",
            "enum": [
              "csv",
              "xlsx"
            ]
          },
          "content": {
            "type": "string",
            "format": "byte",
            "description": "The file, base64.",
            "minLength": 4,
            "maxLength": 1000000
          },
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "dryRun": {
            "type": "boolean"
          }
        }
      },
      "RowFault": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "row",
          "column",
          "code",
          "detail"
        ],
        "properties": {
          "sheet": {
            "type": "string",
            "description": "Of a workbook."
          },
          "row": {
            "type": "integer",
            "description": "As a spreadsheet counts them; the header is row 1. 0 when it is not of one row."
          },
          "column": {
            "type": "string",
            "description": "Name in the header; empty when it is not of one column."
          },
          "code": {
            "type": "string"
          },
          "detail": {
            "type": "string"
          }
        }
      },
      "ImportReport": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "dryRun",
          "faults",
          "created",
          "changed",
          "unchanged"
        ],
        "properties": {
          "dryRun": {
            "type": "boolean"
          },
          "faults": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/RowFault"
            }
          },
          "created": {
            "type": "array",
            "description": "Ids.",
            "maxItems": 20000,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "changed": {
            "type": "array",
            "description": "Ids.",
            "maxItems": 20000,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "unchanged": {
            "type": "array",
            "description": "Ids.",
            "maxItems": 20000,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "change": {
            "$ref": "#/components/schemas/Change"
          }
        }
      },
      "Published": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "sequence",
          "revision"
        ],
        "properties": {
          "sequence": {
            "type": "integer"
          },
          "revision": {
            "$ref": "#/components/schemas/Revision"
          }
        }
      },
      "NewCandidate": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "agreement"
        ],
        "properties": {
          "agreement": {
            "$ref": "#/components/schemas/AgreementDocument"
          },
          "shadowUntil": {
            "type": "string",
            "format": "date-time",
            "description": "Until then it runs in shadow beside the bundle in force; at most 30 days from now."
          }
        }
      },
      "Candidate": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "revision",
          "agreement",
          "version",
          "proposedAt"
        ],
        "properties": {
          "revision": {
            "$ref": "#/components/schemas/Revision"
          },
          "agreement": {
            "$ref": "#/components/schemas/Code"
          },
          "version": {
            "type": "integer"
          },
          "proposedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "shadowUntil": {
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "Issue": {
        "type": "object",
        "description": "One fault of the input.",
        "additionalProperties": false,
        "required": [
          "in",
          "pointer",
          "code",
          "detail"
        ],
        "properties": {
          "in": {
            "type": "string",
            "enum": [
              "body",
              "path",
              "query",
              "header"
            ]
          },
          "pointer": {
            "type": "string",
            "description": "RFC 6901 pointer to the faulty value; for path, query and header `/name`."
          },
          "code": {
            "type": "string"
          },
          "detail": {
            "type": "string"
          }
        }
      },
      "Problem": {
        "type": "object",
        "description": "RFC 9457 problem document with Belgif members.",
        "additionalProperties": false,
        "required": [
          "type",
          "title",
          "status",
          "detail"
        ],
        "properties": {
          "type": {
            "type": "string",
            "description": "URN that names the kind of problem.",
            "example": "urn:problem-type:casebridge:invalid-input"
          },
          "title": {
            "type": "string"
          },
          "status": {
            "type": "integer"
          },
          "detail": {
            "type": "string"
          },
          "instance": {
            "type": "string",
            "description": "URN of this occurrence, for support. Absent where it could tell one refusal from another."
          },
          "issues": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/Issue"
            }
          }
        }
      },
      "Revision": {
        "type": "string",
        "description": "Content hash of an immutable document.",
        "pattern": "^sha256:[0-9a-f]{64}$",
        "maxLength": 71
      },
      "Moment": {
        "type": "string",
        "format": "date-time",
        "description": "RFC 3339."
      },
      "Code": {
        "type": "string",
        "description": "Stable identifier of a unit, agency, professional, agreement or clause.",
        "minLength": 3,
        "maxLength": 64,
        "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$",
        "example": "agy-school-meridian"
      },
      "Jurisdiction": {
        "type": "string",
        "enum": [
          "BE",
          "NL",
          "FR",
          "UK"
        ]
      },
      "Category": {
        "type": "string",
        "description": "Kind of information.",
        "enum": [
          "IDN",
          "CON",
          "EDU",
          "PAS",
          "PRF",
          "PIN",
          "SUP",
          "HLT",
          "FMS",
          "HOU",
          "JOB",
          "ONL",
          "TRV",
          "CVN",
          "BEL",
          "TPD",
          "FDK",
          "MSR",
          "REF"
        ]
      },
      "Purpose": {
        "type": "string",
        "enum": [
          "early-help",
          "prevention",
          "risk-assessment",
          "case-conference",
          "reintegration",
          "imminent-danger",
          "audit",
          "research"
        ]
      },
      "Variant": {
        "type": "string",
        "description": "How much of an item is made known; each is written by its author.",
        "enum": [
          "hit",
          "summary",
          "without-source",
          "without-third-parties",
          "full"
        ]
      },
      "AgencyType": {
        "type": "string",
        "enum": [
          "SCH",
          "POL",
          "SOC",
          "YTH",
          "MUN",
          "MAY",
          "PRB",
          "PRO",
          "MHC",
          "HSG",
          "EMP",
          "FAM",
          "COM",
          "REG",
          "AUD",
          "RES"
        ]
      },
      "PublicKey": {
        "type": "object",
        "description": "RFC 8037 public key.",
        "additionalProperties": false,
        "required": [
          "kid",
          "kty",
          "crv",
          "x"
        ],
        "properties": {
          "kid": {
            "type": "string",
            "maxLength": 120
          },
          "kty": {
            "type": "string",
            "enum": [
              "OKP"
            ]
          },
          "crv": {
            "type": "string",
            "enum": [
              "Ed25519",
              "X25519"
            ]
          },
          "x": {
            "type": "string",
            "pattern": "^[A-Za-z0-9_-]{43}$",
            "maxLength": 43
          }
        }
      },
      "Id": {
        "type": "string",
        "format": "uuid"
      },
      "Health": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "status"
        ],
        "properties": {
          "status": {
            "type": "string",
            "description": "STANDBY waits, in good health, for the one that does the work to end; send it nothing.",
            "enum": [
              "UP",
              "DEGRADED",
              "STANDBY",
              "DOWN"
            ]
          }
        }
      }
    },
    "responses": {
      "Unexpected": {
        "description": "Any other problem.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "Unauthenticated": {
        "description": "No valid token for this service.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "Forbidden": {
        "description": "The caller's role does not do this.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "Invalid": {
        "description": "The input has faults; every one is named.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "NotFound": {
        "description": "Nothing that this caller may know of. One fixed body, whether it does not exist or must not be known.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "Conflict": {
        "description": "The request contradicts what is already recorded.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "PreconditionFailed": {
        "description": "It was changed since the caller read it.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "PreconditionRequired": {
        "description": "The change does not name, by If-Match, the state that it changes.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      }
    },
    "headers": {
      "API-Version": {
        "description": "Version of this contract.",
        "schema": {
          "type": "string"
        }
      },
      "ETag": {
        "description": "Names this state of it (RFC 9110, 8.8.3); send it back as If-Match to change it.",
        "required": true,
        "schema": {
          "type": "string"
        }
      },
      "Content-Security-Policy": {
        "description": "What the page may use; its own style, by hash, and nothing else.",
        "required": true,
        "schema": {
          "type": "string"
        }
      }
    }
  }
}
