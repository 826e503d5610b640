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
        "summary": "The agreements in force",
        "description": "Any professional may know who agreed what; that openness is part of the method.",
        "x-callers": [
          "professional"
        ],
        "responses": {
          "200": {
            "description": "Every agreement in force, by id.",
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
            "description": "Agencies that signed; it is in force between these only.",
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "clauses": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "type": "object",
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
                "prerelease": {
                  "$ref": "#/components/schemas/Variant"
                },
                "basis": {
                  "type": "string"
                }
              }
            }
          },
          "validFrom": {
            "type": "string",
            "format": "date"
          },
          "validUntil": {
            "type": "string",
            "format": "date"
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
            "type": "string",
            "enum": [
              "training",
              "clearance",
              "charter"
            ]
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
      "Health": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "status"
        ],
        "properties": {
          "status": {
            "type": "string",
            "enum": [
              "UP",
              "DEGRADED",
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
      }
    },
    "headers": {
      "API-Version": {
        "description": "Version of this contract.",
        "schema": {
          "type": "string"
        }
      }
    }
  }
}
