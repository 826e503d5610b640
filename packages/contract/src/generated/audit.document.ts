// Generated from openapi/ by `pnpm generate`. Change the contract instead.
import type { OpenApiDocument } from '../document.ts'

export const auditDocument: OpenApiDocument = {
  "openapi": "3.0.3",
  "info": {
    "title": "Casebridge audit",
    "description": "The tamper-evident disclosure ledger: an RFC 6962 tree with C2SP checkpoints. Services append before they reveal; auditors, courts and the person concerned check afterwards.",
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
      "url": "https://audit.casebridge.example/v1"
    }
  ],
  "security": [
    {
      "bearer": []
    }
  ],
  "tags": [
    {
      "name": "ledger",
      "description": "Append, and prove what was appended."
    },
    {
      "name": "review",
      "description": "Find what was done, look at it with four eyes, and take it away with its proofs."
    },
    {
      "name": "subject",
      "description": "What one person is told, what is lawfully told later, and erasing."
    },
    {
      "name": "operation",
      "description": "For those who run the service and for those who rely on it."
    }
  ],
  "paths": {
    "/entries": {
      "post": {
        "operationId": "appendEntries",
        "tags": [
          "ledger"
        ],
        "summary": "Append entries and get their receipts",
        "description": "Durable when it answers. The same id with the same bytes gives the original index and a fresh proof; the same id with other bytes is refused with 409 and raises an alert. All or none of the entries are appended. A service appends only the events that are its own, and never in the name of a service.",
        "x-callers": [
          "service:exchange",
          "service:agreements"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Append"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Receipts, in the order of the entries.",
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
                    "receipts"
                  ],
                  "properties": {
                    "receipts": {
                      "type": "array",
                      "maxItems": 1000,
                      "items": {
                        "$ref": "#/components/schemas/Receipt"
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
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      },
      "get": {
        "operationId": "listEntries",
        "tags": [
          "ledger"
        ],
        "summary": "The entries as they were hashed",
        "description": "For verification; codes only. Who reads them is recorded, once an hour.",
        "x-callers": [
          "role:auditor"
        ],
        "parameters": [
          {
            "name": "from",
            "in": "query",
            "description": "First index.",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991,
              "default": 0
            }
          },
          {
            "name": "limit",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 1000,
              "default": 256
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of entries in the order of the log.",
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
                        "$ref": "#/components/schemas/StoredEntry"
                      }
                    },
                    "next": {
                      "type": "integer",
                      "description": "Index to go on from; absent on the last page."
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
      }
    },
    "/entries/{entryId}/proof": {
      "get": {
        "operationId": "getProof",
        "tags": [
          "ledger"
        ],
        "summary": "A fresh inclusion proof of one entry",
        "x-callers": [
          "professional",
          "service:exchange"
        ],
        "parameters": [
          {
            "name": "entryId",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Id"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The receipt against the newest checkpoint.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Receipt"
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
    "/treeheads": {
      "get": {
        "operationId": "listTreeHeads",
        "tags": [
          "ledger"
        ],
        "summary": "Every head the log ever had",
        "description": "Unsigned history, one a batch; narrows a broken tree to the batch in which it broke.",
        "x-callers": [
          "role:auditor"
        ],
        "parameters": [
          {
            "name": "after",
            "in": "query",
            "description": "Size of the last head of the page before.",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991,
              "default": 0
            }
          },
          {
            "name": "limit",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 1000,
              "default": 1000
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of heads, by size.",
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
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "size",
                          "root"
                        ],
                        "properties": {
                          "size": {
                            "type": "integer"
                          },
                          "root": {
                            "type": "string",
                            "description": "SHA-256, base64."
                          }
                        }
                      }
                    },
                    "next": {
                      "type": "integer"
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
      }
    },
    "/checkpoint": {
      "servers": [
        {
          "url": "https://audit.casebridge.example"
        }
      ],
      "get": {
        "operationId": "getCheckpoint",
        "tags": [
          "ledger"
        ],
        "summary": "The newest signed checkpoint",
        "description": "C2SP tlog-checkpoint; a size and a hash, no content. With the cosignatures that it has already.",
        "security": [],
        "x-callers": [
          "public"
        ],
        "responses": {
          "200": {
            "description": "The checkpoint, a C2SP signed note.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "text/plain": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/witnessed": {
      "servers": [
        {
          "url": "https://audit.casebridge.example"
        }
      ],
      "get": {
        "operationId": "getCosignedCheckpoint",
        "tags": [
          "ledger"
        ],
        "summary": "The newest checkpoint that a quorum of witnesses has cosigned",
        "description": "C2SP tlog-checkpoint with tlog-cosignature lines. `getCheckpoint` is newer by what the witnesses have not seen yet.",
        "security": [],
        "x-callers": [
          "public"
        ],
        "responses": {
          "200": {
            "description": "The checkpoint, a C2SP signed note with cosignatures.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "text/plain": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/tile/{level}/{tile}": {
      "servers": [
        {
          "url": "https://audit.casebridge.example"
        }
      ],
      "get": {
        "operationId": "getTile",
        "tags": [
          "ledger"
        ],
        "summary": "A tile of the Merkle tree",
        "description": "C2SP tlog-tiles, `tile/<L>/<N>[.p/<W>]`: hashes only. Immutable; what the newest checkpoint does not reach is not here. The path has as many segments as the index has groups of three digits.",
        "security": [],
        "x-callers": [
          "public"
        ],
        "parameters": [
          {
            "name": "level",
            "in": "path",
            "required": true,
            "description": "0 for leaf hashes, 1 for the roots of full tiles of level 0, and so on.",
            "schema": {
              "type": "string",
              "pattern": "^([0-9]|[1-5][0-9]|6[0-3])$",
              "maxLength": 2
            }
          },
          {
            "$ref": "#/components/parameters/Tile"
          }
        ],
        "responses": {
          "200": {
            "description": "Up to 256 hashes of 32 bytes.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/Cache-Control"
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
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/tile/entries/{tile}": {
      "servers": [
        {
          "url": "https://audit.casebridge.example"
        }
      ],
      "get": {
        "operationId": "getEntryBundle",
        "tags": [
          "ledger"
        ],
        "summary": "The entries below a tile",
        "description": "C2SP tlog-tiles, `tile/entries/<N>[.p/<W>]`: each entry after its length in two bytes. Codes alone, but of what was done about somebody, so not for the public: for auditors, and for the mirror that the operator has configured. Who reads them is recorded, once an hour.",
        "x-callers": [
          "role:auditor",
          "service:mirror"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Tile"
          }
        ],
        "responses": {
          "200": {
            "description": "Up to 256 entries.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              },
              "Cache-Control": {
                "$ref": "#/components/headers/Cache-Control"
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
          "503": {
            "$ref": "#/components/responses/Unavailable"
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
          "ledger"
        ],
        "summary": "A policy bundle that an entry names, by its content hash",
        "description": "The archive: a bundle stays here when nobody else has it any more, so that a decision can be taken again. Immutable; the exact bytes that were hashed, for the reader to hold against the revision. A bundle that no entry names, or that is still being fetched, is not here.",
        "x-callers": [
          "role:auditor",
          "service:exchange"
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
    "/entries/search": {
      "post": {
        "operationId": "searchEntries",
        "tags": [
          "review"
        ],
        "summary": "Look up what was done, and whether it is proven",
        "description": "Every criterion given must hold; at least one is needed. An auditor sees what those agencies did or hold for which the registry says that they are competent, and nothing in which their own agency takes part. The search is itself an entry, recorded before anything is shown: with the kinds of its criteria as codes, and their values encrypted. Who acted is shown only when it is asked for, and the pseudonym of a person never. A result whose proof fails is shown as broken, not left out. What is unknown, and what was erased, gives an empty page.",
        "x-callers": [
          "role:auditor"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/EntrySearch"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "A page in the order of the log.",
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
                    "items",
                    "indexed"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "maxItems": 200,
                      "items": {
                        "$ref": "#/components/schemas/FoundEntry"
                      }
                    },
                    "next": {
                      "type": "integer",
                      "description": "Send it as `after` for the next page; absent on the last one."
                    },
                    "indexed": {
                      "type": "integer",
                      "description": "Entries of the log that can be found by now, counted from the first: the index is filled behind the appends."
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
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/flags": {
      "get": {
        "operationId": "listFlags",
        "tags": [
          "review"
        ],
        "summary": "What raises a flag, in words",
        "description": "A flag is a reason to look, never a conclusion. Codes with what each says and from where on it is raised; nothing about anybody.",
        "x-callers": [
          "role:auditor",
          "role:lawfulness-reviewer"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "responses": {
          "200": {
            "description": "Every code, with the date of the settings that count.",
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
                    "asOf",
                    "items"
                  ],
                  "properties": {
                    "asOf": {
                      "type": "string",
                      "format": "date"
                    },
                    "items": {
                      "type": "array",
                      "maxItems": 100,
                      "items": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "code",
                          "text"
                        ],
                        "properties": {
                          "code": {
                            "$ref": "#/components/schemas/Code"
                          },
                          "text": {
                            "type": "string",
                            "description": "What happened, and what may explain it.",
                            "maxLength": 600
                          }
                        }
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
      }
    },
    "/professionals/{professionalId}/subject": {
      "post": {
        "operationId": "registerProfessionalSubject",
        "tags": [
          "review"
        ],
        "summary": "Say that a pseudonym is a professional of the own agency",
        "description": "By the professional, or by a people officer of the agency, with the pseudonym that the exchange gives. From then on it is seen when somebody looks themselves or a colleague up. Kept as keyed digests only, until it is withdrawn, the professional leaves or the person is erased. Registering is an entry. The answer is the same whether or not anything is held about the person, and whether or not it was registered before.",
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
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "subject",
                  "reason"
                ],
                "properties": {
                  "subject": {
                    "type": "string",
                    "description": "Regional pseudonym.",
                    "pattern": "^sub_[A-Za-z0-9_-]{43}$",
                    "maxLength": 47
                  },
                  "reason": {
                    "type": "string",
                    "minLength": 10,
                    "maxLength": 2000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Registered, and recorded.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SubjectRegistration"
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
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      },
      "delete": {
        "operationId": "withdrawProfessionalSubject",
        "tags": [
          "review"
        ],
        "summary": "Take it back",
        "description": "By the professional, or by a people officer of the agency. The answer is the same whether or not anything was registered.",
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
        "responses": {
          "200": {
            "description": "Nothing is registered any more, and that is recorded.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SubjectRegistration"
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
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/reviews": {
      "get": {
        "operationId": "listReviews",
        "tags": [
          "review"
        ],
        "summary": "What somebody should look at",
        "description": "Of the agencies for which the caller is competent, never the own one; the oldest first, whatever they are about. Codes only.",
        "x-callers": [
          "role:auditor"
        ],
        "parameters": [
          {
            "name": "state",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/ReviewState"
            }
          },
          {
            "name": "agency",
            "in": "query",
            "description": "Whose conduct is reviewed.",
            "schema": {
              "$ref": "#/components/schemas/Code"
            }
          },
          {
            "name": "flag",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/FlagCode"
            }
          },
          {
            "name": "because",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/ReviewCause"
            }
          },
          {
            "name": "due",
            "in": "query",
            "description": "Only those due before this moment and not closed.",
            "schema": {
              "$ref": "#/components/schemas/Moment"
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
            "description": "A page of reviews, by when they were opened.",
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
                      "maxItems": 100,
                      "items": {
                        "$ref": "#/components/schemas/ReviewSummary"
                      }
                    },
                    "next": {
                      "type": "string"
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
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      },
      "post": {
        "operationId": "openReview",
        "tags": [
          "review"
        ],
        "summary": "Open a review of entries one came across",
        "description": "By an auditor who is competent for the agency. The entries are named by their ids; the agency acted in each, held what was told or was told it. That a review was opened is an entry; a retry with the same key gives the review that the first one opened.",
        "x-callers": [
          "role:auditor"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "agency",
                  "entries",
                  "reason"
                ],
                "properties": {
                  "agency": {
                    "$ref": "#/components/schemas/Code"
                  },
                  "entries": {
                    "type": "array",
                    "minItems": 1,
                    "maxItems": 100,
                    "uniqueItems": true,
                    "items": {
                      "$ref": "#/components/schemas/Id"
                    }
                  },
                  "reason": {
                    "type": "string",
                    "minLength": 10,
                    "maxLength": 2000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The review as it is now.",
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
                  "$ref": "#/components/schemas/Review"
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
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/reviews/{reviewId}": {
      "get": {
        "operationId": "getReview",
        "tags": [
          "review"
        ],
        "summary": "One review, its deeds, and its entries with their proofs",
        "description": "Codes only; what reviewers wrote and who acted is opened apart. Each deed was held against its entry in the log, and each entry comes with a receipt against the newest checkpoint.",
        "x-callers": [
          "role:auditor"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ReviewId"
          }
        ],
        "responses": {
          "200": {
            "description": "The review as it is now.",
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
                  "$ref": "#/components/schemas/Review"
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
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/reviews/{reviewId}/assignments": {
      "post": {
        "operationId": "assignReview",
        "tags": [
          "review"
        ],
        "summary": "Give a review to an auditor",
        "description": "To oneself or another; who is given it is competent, and took no part in what it is about. What waits for a second reviewer is not given to another.",
        "x-callers": [
          "role:auditor"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ReviewId"
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
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "to"
                ],
                "properties": {
                  "to": {
                    "$ref": "#/components/schemas/Code"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The review as it is now.",
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
                  "$ref": "#/components/schemas/Review"
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
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/reviews/{reviewId}/conclusions": {
      "post": {
        "operationId": "concludeReview",
        "tags": [
          "review"
        ],
        "summary": "What the assigned reviewer makes of it",
        "description": "By the reviewer to whom it is assigned. A severe one (grave, or suspected misuse) stands only once another auditor has confirmed it; no review is closed by the person who concluded it.",
        "x-callers": [
          "role:auditor"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ReviewId"
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
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "conclusion",
                  "grave",
                  "note"
                ],
                "properties": {
                  "conclusion": {
                    "$ref": "#/components/schemas/Conclusion"
                  },
                  "grave": {
                    "type": "boolean",
                    "description": "Whether it matters beyond this review."
                  },
                  "note": {
                    "type": "string",
                    "description": "What was seen and why; kept encrypted beside the entry of the deed.",
                    "minLength": 10,
                    "maxLength": 4000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The review as it is now.",
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
                  "$ref": "#/components/schemas/Review"
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
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/reviews/{reviewId}/confirmations": {
      "post": {
        "operationId": "confirmConclusion",
        "tags": [
          "review"
        ],
        "summary": "The second reviewer agrees",
        "description": "By another competent auditor than the one who concluded it.",
        "x-callers": [
          "role:auditor"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ReviewId"
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
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "note"
                ],
                "properties": {
                  "note": {
                    "type": "string",
                    "description": "What was seen and why; kept encrypted beside the entry of the deed.",
                    "minLength": 10,
                    "maxLength": 4000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The review as it is now.",
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
                  "$ref": "#/components/schemas/Review"
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
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/reviews/{reviewId}/returns": {
      "post": {
        "operationId": "returnConclusion",
        "tags": [
          "review"
        ],
        "summary": "The second reviewer does not agree",
        "description": "It goes back to the reviewer to whom it is assigned; nobody returns the own conclusion.",
        "x-callers": [
          "role:auditor"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ReviewId"
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
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "note"
                ],
                "properties": {
                  "note": {
                    "type": "string",
                    "description": "What was seen and why; kept encrypted beside the entry of the deed.",
                    "minLength": 10,
                    "maxLength": 4000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The review as it is now.",
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
                  "$ref": "#/components/schemas/Review"
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
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/reviews/{reviewId}/closure": {
      "post": {
        "operationId": "closeReview",
        "tags": [
          "review"
        ],
        "summary": "Close a review",
        "description": "By another person than the one who concluded it. A severe conclusion (grave, or suspected misuse) must have been confirmed before.",
        "x-callers": [
          "role:auditor"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ReviewId"
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
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "note"
                ],
                "properties": {
                  "note": {
                    "type": "string",
                    "description": "What was seen and why; kept encrypted beside the entry of the deed.",
                    "minLength": 10,
                    "maxLength": 4000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The review as it is now.",
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
                  "$ref": "#/components/schemas/Review"
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
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/reviews/{reviewId}/details": {
      "post": {
        "operationId": "openDetail",
        "tags": [
          "review"
        ],
        "summary": "Who acted in an entry, and what they wrote",
        "description": "Of an entry of the review, for the reviewer to whom it is assigned and, while a conclusion waits, for whoever may be the second; of a deed, for every auditor who is competent. Recorded first.",
        "x-callers": [
          "role:auditor"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ReviewId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "entryId",
                  "reason"
                ],
                "properties": {
                  "entryId": {
                    "$ref": "#/components/schemas/Id"
                  },
                  "reason": {
                    "type": "string",
                    "minLength": 10,
                    "maxLength": 2000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The detail, held against the commitment in its entry.",
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
                    "entryId",
                    "state"
                  ],
                  "properties": {
                    "entryId": {
                      "$ref": "#/components/schemas/Id"
                    },
                    "state": {
                      "type": "string",
                      "enum": [
                        "opened",
                        "none",
                        "erased"
                      ]
                    },
                    "detail": {
                      "$ref": "#/components/schemas/ActorDetail"
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
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/reviews/{reviewId}/openings": {
      "post": {
        "operationId": "requestOpening",
        "tags": [
          "review"
        ],
        "summary": "Ask to open what an entry made known",
        "description": "By the reviewer to whom it is assigned. The content lies in the exchange; it is shown only after another competent auditor has granted it.",
        "x-callers": [
          "role:auditor"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ReviewId"
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
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "entryId",
                  "reason"
                ],
                "properties": {
                  "entryId": {
                    "$ref": "#/components/schemas/Id"
                  },
                  "reason": {
                    "type": "string",
                    "minLength": 10,
                    "maxLength": 2000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The review as it is now.",
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
                  "$ref": "#/components/schemas/Review"
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
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/reviews/{reviewId}/grants": {
      "post": {
        "operationId": "grantOpening",
        "tags": [
          "review"
        ],
        "summary": "Grant an opening that another auditor asked for",
        "description": "Four eyes: by another competent auditor, for one entry and seven days. Each of the two may then open it once, in the exchange.",
        "x-callers": [
          "role:auditor"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ReviewId"
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
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "request",
                  "reason"
                ],
                "properties": {
                  "request": {
                    "type": "integer",
                    "description": "Sequence of the deed that asked for it.",
                    "minimum": 1,
                    "maximum": 100000
                  },
                  "reason": {
                    "type": "string",
                    "minLength": 10,
                    "maxLength": 2000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The review as it is now.",
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
                  "$ref": "#/components/schemas/Review"
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
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/grants/{entryId}": {
      "get": {
        "operationId": "getGrant",
        "tags": [
          "review"
        ],
        "summary": "A granted opening, with its proof",
        "description": "For the exchange, which verifies the proof itself before it shows anything. Named by the entry that recorded it.",
        "x-callers": [
          "service:exchange"
        ],
        "parameters": [
          {
            "name": "entryId",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Id"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The grant; its digest is in the entry, of which the receipt is proof.",
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
                    "deed",
                    "entry",
                    "receipt"
                  ],
                  "properties": {
                    "deed": {
                      "$ref": "#/components/schemas/DeedDocument"
                    },
                    "entry": {
                      "type": "string",
                      "description": "Canonical bytes of the entry that recorded it, base64."
                    },
                    "receipt": {
                      "$ref": "#/components/schemas/Receipt"
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
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/samples": {
      "post": {
        "operationId": "planSample",
        "tags": [
          "review"
        ],
        "summary": "Announce a sample before anybody can know what it will hold",
        "description": "The population, the sizes and the weights are recorded first. What is drawn follows from the root of a checkpoint that comes later, so that neither the auditor nor the agency can choose it, and anybody can draw it again. A retry with the same key gives the plan that the first one made.",
        "x-callers": [
          "role:auditor"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "agencies",
                  "received",
                  "uniform",
                  "weighted"
                ],
                "properties": {
                  "agencies": {
                    "type": "array",
                    "description": "Whose acts are drawn from; the caller is competent for each.",
                    "minItems": 1,
                    "maxItems": 50,
                    "uniqueItems": true,
                    "items": {
                      "$ref": "#/components/schemas/Code"
                    }
                  },
                  "received": {
                    "type": "object",
                    "description": "When the ledger took the entries; up to 366 days, and over by now.",
                    "additionalProperties": false,
                    "required": [
                      "since",
                      "until"
                    ],
                    "properties": {
                      "since": {
                        "$ref": "#/components/schemas/Moment"
                      },
                      "until": {
                        "$ref": "#/components/schemas/Moment"
                      }
                    }
                  },
                  "uniform": {
                    "type": "integer",
                    "description": "How many are drawn with an equal chance.",
                    "minimum": 0,
                    "maximum": 100
                  },
                  "weighted": {
                    "type": "integer",
                    "description": "How many of the others are drawn by weight.",
                    "minimum": 0,
                    "maximum": 100
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The plan.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Sample"
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
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/samples/{sampleId}": {
      "get": {
        "operationId": "getSample",
        "tags": [
          "review"
        ],
        "summary": "A sample, as planned and as drawn",
        "x-callers": [
          "role:auditor"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/SampleId"
          }
        ],
        "responses": {
          "200": {
            "description": "The sample.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Sample"
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
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/samples/{sampleId}/draw": {
      "post": {
        "operationId": "drawSample",
        "tags": [
          "review"
        ],
        "summary": "Draw what was planned",
        "description": "From the first witnessed checkpoint after the plan; 409 as long as there is none. Opens a review for each entry that was drawn. A second time gives the same.",
        "x-callers": [
          "role:auditor"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/SampleId"
          }
        ],
        "responses": {
          "201": {
            "description": "The sample.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Sample"
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
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/exports": {
      "post": {
        "operationId": "exportEntries",
        "tags": [
          "review"
        ],
        "summary": "Chosen entries, with everything that proves them",
        "description": "For a court, a supervisor or the person concerned, who verify it without asking anybody. Opens the details that are asked for, of agencies the auditor is competent for, so that each can be held against its commitment. Recorded first: the entry of the export holds the digest of its content, and for each person whose detail is opened there is an entry in that person's ledger.",
        "x-callers": [
          "role:auditor"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "entries",
                  "reason"
                ],
                "properties": {
                  "entries": {
                    "type": "array",
                    "minItems": 1,
                    "maxItems": 100,
                    "description": "Each index once.",
                    "items": {
                      "type": "object",
                      "additionalProperties": false,
                      "required": [
                        "index"
                      ],
                      "properties": {
                        "index": {
                          "type": "integer",
                          "minimum": 0,
                          "maximum": 9007199254740991
                        },
                        "open": {
                          "type": "array",
                          "description": "Which details to open.",
                          "maxItems": 2,
                          "uniqueItems": true,
                          "items": {
                            "$ref": "#/components/schemas/DetailKind"
                          }
                        }
                      }
                    }
                  },
                  "reason": {
                    "$ref": "#/components/schemas/Reason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The export; `casebridge verify --bundle` checks it.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ExportBundle"
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
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/exports/csv": {
      "post": {
        "operationId": "exportCsv",
        "tags": [
          "review"
        ],
        "summary": "Entries as a table, codes only",
        "description": "RFC 4180, for a spreadsheet: no cell begins like a formula. It proves nothing by itself; its digest is in the entry that records it.",
        "x-callers": [
          "role:auditor"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "from",
                  "limit",
                  "reason"
                ],
                "properties": {
                  "from": {
                    "type": "integer",
                    "minimum": 0,
                    "maximum": 9007199254740991,
                    "description": "First index."
                  },
                  "limit": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 10000
                  },
                  "reason": {
                    "$ref": "#/components/schemas/Reason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "One row an entry, in the order of the log.",
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
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/subjects/ledger": {
      "post": {
        "operationId": "readSubjectLedger",
        "tags": [
          "subject"
        ],
        "summary": "Who was told what about one person, when, why and on what basis",
        "description": "For a verified request of the person or an authority, handled by the unit's lawfulness reviewer. The subject is named by the pseudonym that the exchange gives. Reading it is itself an entry. Rows that are lawfully restricted are absent, as what would tell of somebody else's confidences is; nothing says that there are such rows.",
        "x-callers": [
          "role:lawfulness-reviewer"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "subject",
                  "reason"
                ],
                "properties": {
                  "subject": {
                    "$ref": "#/components/schemas/Subject"
                  },
                  "reason": {
                    "$ref": "#/components/schemas/Reason"
                  },
                  "language": {
                    "type": "string",
                    "description": "Rather than that of Accept-Language.",
                    "enum": [
                      "en",
                      "fr",
                      "nl"
                    ]
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "One row a disclosure, decision or consultation; oldest first. Nothing held gives no rows.",
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
                    "items",
                    "language",
                    "notice"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "maxItems": 10000,
                      "items": {
                        "$ref": "#/components/schemas/SubjectRow"
                      }
                    },
                    "language": {
                      "type": "string"
                    },
                    "notice": {
                      "type": "string",
                      "description": "What holds of every such list, and where to complain; the same for everybody."
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
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/restrictions": {
      "post": {
        "operationId": "proposeRestriction",
        "tags": [
          "subject"
        ],
        "summary": "Propose that rows of a person's ledger are not told for some time",
        "description": "Directive (EU) 2016/680 art. 15, GDPR art. 23. By the own agency, for rows in which it takes part, for a cause that the law names, until a day at most a year away. It has no effect before another person of the agency confirms it, and none from that day on; it is renewed only by a new one. A row in a restricted transaction is not told at all.",
        "x-callers": [
          "role:lawfulness-reviewer",
          "role:dpo"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewRestriction"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Proposed. The same answer for a person of whom nothing is held.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Restriction"
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
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      },
      "get": {
        "operationId": "listRestrictions",
        "tags": [
          "subject"
        ],
        "summary": "Restrictions of the own agency",
        "description": "Codes and days, in the order in which they were proposed; no person and no explanation.",
        "x-callers": [
          "role:lawfulness-reviewer",
          "role:dpo"
        ],
        "parameters": [
          {
            "name": "after",
            "in": "query",
            "description": "The `next` of the page before.",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            }
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
                        "$ref": "#/components/schemas/Restriction"
                      }
                    },
                    "next": {
                      "type": "integer"
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
      }
    },
    "/restrictions/{restrictionId}": {
      "get": {
        "operationId": "getRestriction",
        "tags": [
          "subject"
        ],
        "summary": "One restriction of the own agency, with its explanation",
        "description": "Reading it is itself an entry. The person is not named; whoever confirms it names the person.",
        "x-callers": [
          "role:lawfulness-reviewer",
          "role:dpo"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/RestrictionId"
          }
        ],
        "responses": {
          "200": {
            "description": "The restriction.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ExplainedRestriction"
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
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/restrictions/{restrictionId}/confirmation": {
      "post": {
        "operationId": "confirmRestriction",
        "tags": [
          "subject"
        ],
        "summary": "Confirm a restriction that a colleague proposed",
        "description": "Nobody confirms their own proposal. Whoever confirms names the person, so that two people mean the same one.",
        "x-callers": [
          "role:lawfulness-reviewer",
          "role:dpo"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/RestrictionId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "subject",
                  "reason"
                ],
                "properties": {
                  "subject": {
                    "$ref": "#/components/schemas/Subject"
                  },
                  "reason": {
                    "$ref": "#/components/schemas/Reason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Confirmed; it holds within its days.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Restriction"
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
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/restrictions/{restrictionId}/release": {
      "post": {
        "operationId": "releaseRestriction",
        "tags": [
          "subject"
        ],
        "summary": "Release a restriction before its last day, or drop a proposal",
        "description": "One person is enough, for it is in favour of the person concerned.",
        "x-callers": [
          "role:lawfulness-reviewer",
          "role:dpo"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/RestrictionId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "reason"
                ],
                "properties": {
                  "reason": {
                    "$ref": "#/components/schemas/Reason"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Released; the rows are told again.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Restriction"
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
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/subjects/erasure": {
      "post": {
        "operationId": "eraseSubject",
        "tags": [
          "subject"
        ],
        "summary": "Make all that the ledger holds about one person unreadable",
        "description": "Called by the exchange, which decides on it, when the erasure itself is an entry. Destroys the person's key and the details it opens; every entry and every proof stays, and so does who acted. The same answer comes for somebody of whom nothing is held, and may be asked for again.",
        "x-callers": [
          "service:exchange"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "subject",
                  "entryId"
                ],
                "properties": {
                  "subject": {
                    "type": "string",
                    "description": "Regional pseudonym.",
                    "pattern": "^sub_[A-Za-z0-9_-]{43}$",
                    "maxLength": 47
                  },
                  "entryId": {
                    "type": "string",
                    "format": "uuid",
                    "description": "The entry that says a person was erased."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Nothing about the person opens any more, nor in old copies of the database.",
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
                    "entryId"
                  ],
                  "properties": {
                    "entryId": {
                      "type": "string",
                      "format": "uuid"
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
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/assurance": {
      "get": {
        "operationId": "getAssurance",
        "tags": [
          "operation"
        ],
        "summary": "How far the ledger can be relied on now",
        "description": "The newest head, how far the witnesses are behind it, what was hashed again and when, what is still to be archived and indexed, and what somebody has to look at. Sizes and times; nothing about anybody.",
        "x-callers": [
          "role:auditor",
          "role:coordinator",
          "role:lawfulness-reviewer"
        ],
        "responses": {
          "200": {
            "description": "As this process knows it.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Assurance"
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
          "503": {
            "$ref": "#/components/responses/Unavailable"
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
          "url": "https://audit.casebridge.example"
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
            "description": "It can; DEGRADED when its log has no witnesses, when they are behind and nothing may be disclosed, or when its database did not take the last entries.",
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
            "description": "It cannot, or it stands by for the process that appends.",
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
    "parameters": {
      "ReviewId": {
        "name": "reviewId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "SampleId": {
        "name": "sampleId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "RestrictionId": {
        "name": "restrictionId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "Tile": {
        "name": "tile",
        "in": "path",
        "required": true,
        "x-segments": true,
        "description": "Index of the tile in groups of three digits, all but the last with an x before it; a partial tile is followed by its width: `x001/x234/067`, `273.p/112`.",
        "schema": {
          "type": "string",
          "pattern": "^(x[0-9]{3}/){0,4}[0-9]{3}(\\.p/[1-9][0-9]{0,2})?$",
          "maxLength": 32
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
      },
      "IdempotencyKey": {
        "name": "Idempotency-Key",
        "in": "header",
        "required": true,
        "description": "Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422.",
        "schema": {
          "type": "string",
          "minLength": 8,
          "maxLength": 128,
          "pattern": "^[A-Za-z0-9._:-]+$"
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
      }
    },
    "headers": {
      "Cache-Control": {
        "description": "A tile never changes and may be kept for long.",
        "required": true,
        "schema": {
          "type": "string"
        }
      },
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
      }
    },
    "schemas": {
      "Assurance": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "log",
          "standing",
          "size",
          "root",
          "receivedAt",
          "witnessed",
          "hashed",
          "indexed",
          "bundles",
          "alarms"
        ],
        "properties": {
          "log": {
            "type": "string",
            "description": "Its origin (C2SP tlog-checkpoint)."
          },
          "standing": {
            "type": "string",
            "enum": [
              "leading",
              "standby"
            ]
          },
          "size": {
            "type": "integer",
            "description": "Entries of the newest head."
          },
          "root": {
            "type": "string",
            "description": "SHA-256, base64."
          },
          "receivedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "witnessed": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "standing",
              "size"
            ],
            "properties": {
              "standing": {
                "type": "string",
                "description": "Late, somebody is called; stopped and unasked, nothing is disclosed.",
                "enum": [
                  "unwitnessed",
                  "unasked",
                  "witnessed",
                  "late",
                  "stopped"
                ]
              },
              "size": {
                "type": "integer",
                "description": "Entries of the newest head that a quorum cosigned; 0 when none is."
              }
            }
          },
          "hashed": {
            "type": "object",
            "description": "What the process that leads has hashed again since it started.",
            "additionalProperties": false,
            "properties": {
              "recent": {
                "$ref": "#/components/schemas/HashedAgain"
              },
              "whole": {
                "$ref": "#/components/schemas/HashedAgain"
              }
            }
          },
          "indexed": {
            "type": "integer",
            "description": "Entries that can be looked up."
          },
          "bundles": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "named",
              "missing"
            ],
            "properties": {
              "named": {
                "type": "integer",
                "description": "Policy bundles that entries name."
              },
              "missing": {
                "type": "integer",
                "description": "Those that are not archived."
              }
            }
          },
          "alarms": {
            "type": "array",
            "description": "The newest first, since this process started.",
            "maxItems": 50,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "code",
                "detail",
                "firstAt",
                "lastAt",
                "times"
              ],
              "properties": {
                "code": {
                  "$ref": "#/components/schemas/Code"
                },
                "detail": {
                  "type": "string",
                  "maxLength": 1000
                },
                "firstAt": {
                  "$ref": "#/components/schemas/Moment"
                },
                "lastAt": {
                  "$ref": "#/components/schemas/Moment"
                },
                "times": {
                  "type": "integer"
                },
                "overAt": {
                  "$ref": "#/components/schemas/Moment"
                }
              }
            }
          }
        }
      },
      "HashedAgain": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "from",
          "size",
          "endedAt"
        ],
        "properties": {
          "from": {
            "type": "integer",
            "description": "First entry."
          },
          "size": {
            "type": "integer",
            "description": "Of the head against which they were held."
          },
          "endedAt": {
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "ReviewState": {
        "type": "string",
        "enum": [
          "open",
          "assigned",
          "concluded",
          "confirmed",
          "closed"
        ]
      },
      "ReviewCause": {
        "type": "string",
        "description": "What made somebody look.",
        "enum": [
          "flag",
          "sample",
          "auditor"
        ]
      },
      "FlagCode": {
        "type": "string",
        "description": "A reason to look, never a conclusion.",
        "minLength": 3,
        "maxLength": 64,
        "pattern": "^[a-z]+(-[a-z]+)*$"
      },
      "Conclusion": {
        "type": "string",
        "enum": [
          "lawful",
          "procedural",
          "suspected-misuse"
        ]
      },
      "ReviewSummary": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "state",
          "because",
          "agency",
          "regime",
          "openedAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "state": {
            "$ref": "#/components/schemas/ReviewState"
          },
          "because": {
            "$ref": "#/components/schemas/ReviewCause"
          },
          "flag": {
            "$ref": "#/components/schemas/FlagCode"
          },
          "agency": {
            "$ref": "#/components/schemas/Code"
          },
          "regime": {
            "type": "string",
            "enum": [
              "gdpr",
              "led"
            ]
          },
          "openedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "dueAt": {
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "Review": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "state",
          "because",
          "agency",
          "regime",
          "openedAt",
          "entries",
          "deeds",
          "unmatched"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "state": {
            "$ref": "#/components/schemas/ReviewState"
          },
          "because": {
            "$ref": "#/components/schemas/ReviewCause"
          },
          "flag": {
            "$ref": "#/components/schemas/FlagCode"
          },
          "agency": {
            "$ref": "#/components/schemas/Code"
          },
          "regime": {
            "type": "string",
            "enum": [
              "gdpr",
              "led"
            ]
          },
          "openedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "dueAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "assignedTo": {
            "$ref": "#/components/schemas/Code"
          },
          "concluded": {
            "type": "object",
            "description": "What the assigned reviewer made of it, unless it was returned.",
            "additionalProperties": false,
            "required": [
              "conclusion",
              "grave",
              "by",
              "stands"
            ],
            "properties": {
              "conclusion": {
                "$ref": "#/components/schemas/Conclusion"
              },
              "grave": {
                "type": "boolean"
              },
              "by": {
                "$ref": "#/components/schemas/Code"
              },
              "stands": {
                "type": "boolean",
                "description": "False as long as it needs the confirmation of a second person."
              }
            }
          },
          "entries": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/ReviewedEntry"
            }
          },
          "deeds": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/ReviewDeed"
            }
          },
          "unmatched": {
            "type": "array",
            "description": "Entries of the log that tell of deeds which are not among these, as far as the log is indexed. Somebody else acted at the same moment, a process was killed between the two, or a deed was taken away.",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/Id"
            }
          }
        }
      },
      "ReviewedEntry": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entry",
          "receipt"
        ],
        "properties": {
          "entry": {
            "type": "string",
            "description": "Canonical bytes, base64; codes only."
          },
          "receipt": {
            "$ref": "#/components/schemas/Receipt"
          }
        }
      },
      "ReviewDeed": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "sequence",
          "act",
          "at",
          "by",
          "agency",
          "entryId"
        ],
        "properties": {
          "sequence": {
            "type": "integer"
          },
          "act": {
            "$ref": "#/components/schemas/ReviewAct"
          },
          "at": {
            "$ref": "#/components/schemas/Moment"
          },
          "by": {
            "$ref": "#/components/schemas/Code"
          },
          "agency": {
            "$ref": "#/components/schemas/Code"
          },
          "entryId": {
            "$ref": "#/components/schemas/Id"
          },
          "to": {
            "$ref": "#/components/schemas/Code"
          },
          "conclusion": {
            "$ref": "#/components/schemas/Conclusion"
          },
          "grave": {
            "type": "boolean"
          },
          "opens": {
            "$ref": "#/components/schemas/Id"
          },
          "request": {
            "type": "integer",
            "description": "Sequence of the deed that is granted."
          },
          "expiresAt": {
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "ReviewAct": {
        "type": "string",
        "enum": [
          "assigned",
          "concluded",
          "confirmed",
          "returned",
          "closed",
          "opening-requested",
          "opening-granted"
        ]
      },
      "DeedDocument": {
        "type": "object",
        "description": "What the digest in the entry of a deed is over (RFC 8785, SHA-256).",
        "additionalProperties": false,
        "required": [
          "review",
          "sequence",
          "act",
          "at",
          "by",
          "agency",
          "codes",
          "salt"
        ],
        "properties": {
          "review": {
            "$ref": "#/components/schemas/Id"
          },
          "sequence": {
            "type": "integer"
          },
          "act": {
            "$ref": "#/components/schemas/ReviewAct"
          },
          "at": {
            "$ref": "#/components/schemas/Moment"
          },
          "by": {
            "$ref": "#/components/schemas/Code"
          },
          "agency": {
            "$ref": "#/components/schemas/Code"
          },
          "codes": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "opens",
              "request",
              "expiresAt",
              "openers"
            ],
            "properties": {
              "opens": {
                "$ref": "#/components/schemas/Id"
              },
              "request": {
                "type": "integer"
              },
              "expiresAt": {
                "$ref": "#/components/schemas/Moment"
              },
              "openers": {
                "type": "array",
                "minItems": 2,
                "maxItems": 2,
                "items": {
                  "$ref": "#/components/schemas/Code"
                }
              }
            }
          },
          "salt": {
            "type": "string",
            "description": "32 bytes, base64; without it the digest would tell what it is over."
          }
        }
      },
      "Sample": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "plan",
          "plannedEntry"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "plan": {
            "$ref": "#/components/schemas/SamplePlan"
          },
          "plannedEntry": {
            "$ref": "#/components/schemas/ReviewedEntry"
          },
          "draw": {
            "$ref": "#/components/schemas/SampleDraw"
          }
        }
      },
      "SamplePlan": {
        "type": "object",
        "description": "What the digest in the entry of the plan is over (RFC 8785, SHA-256).",
        "additionalProperties": false,
        "required": [
          "sample",
          "by",
          "agencies",
          "led",
          "received",
          "from",
          "below",
          "uniform",
          "weighted",
          "weights",
          "salt"
        ],
        "properties": {
          "sample": {
            "$ref": "#/components/schemas/Id"
          },
          "by": {
            "$ref": "#/components/schemas/Code"
          },
          "agencies": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "led": {
            "type": "array",
            "description": "Agencies under the law-enforcement directive when it was planned; an entry with one of them and another is between regimes.",
            "maxItems": 5000,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "received": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "since",
              "until"
            ],
            "properties": {
              "since": {
                "$ref": "#/components/schemas/Moment"
              },
              "until": {
                "$ref": "#/components/schemas/Moment"
              }
            }
          },
          "from": {
            "type": "integer",
            "description": "First index that is drawn from."
          },
          "below": {
            "type": "integer",
            "description": "First index that is not."
          },
          "uniform": {
            "type": "integer"
          },
          "weighted": {
            "type": "integer"
          },
          "weights": {
            "type": "string",
            "description": "Name of the table of weights.",
            "maxLength": 64
          },
          "salt": {
            "type": "string"
          }
        }
      },
      "SampleDraw": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "size",
          "root",
          "witnessed",
          "count",
          "uniform",
          "weighted"
        ],
        "properties": {
          "size": {
            "type": "integer",
            "description": "Of the checkpoint whose root is the seed."
          },
          "root": {
            "type": "string",
            "description": "SHA-256, base64."
          },
          "witnessed": {
            "type": "boolean",
            "description": "Whether somebody outside the operator had cosigned that checkpoint."
          },
          "count": {
            "type": "integer",
            "description": "Entries that could be drawn."
          },
          "uniform": {
            "type": "array",
            "description": "Indexes, in the order in which they were drawn.",
            "maxItems": 100,
            "items": {
              "type": "integer"
            }
          },
          "weighted": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "type": "integer"
            }
          }
        }
      },
      "Append": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entries",
          "knownSize"
        ],
        "properties": {
          "knownSize": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "description": "Size of the last head the caller verified; the receipt proves consistency from there."
          },
          "entries": {
            "type": "array",
            "minItems": 1,
            "maxItems": 1000,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "entry"
              ],
              "properties": {
                "entry": {
                  "type": "string",
                  "description": "The canonical bytes of the entry, base64.",
                  "maxLength": 12000
                },
                "actor": {
                  "type": "object",
                  "description": "Who acted and why; kept encrypted beside the entry under the year's key.",
                  "additionalProperties": false,
                  "required": [
                    "key",
                    "detail"
                  ],
                  "properties": {
                    "key": {
                      "type": "string",
                      "description": "Random commitment key, 32 bytes, base64.",
                      "maxLength": 44
                    },
                    "detail": {
                      "$ref": "#/components/schemas/ActorDetail"
                    }
                  }
                },
                "person": {
                  "type": "object",
                  "description": "About whom; kept encrypted beside the entry under that person's key.",
                  "additionalProperties": false,
                  "required": [
                    "key",
                    "detail"
                  ],
                  "properties": {
                    "key": {
                      "type": "string",
                      "description": "Random commitment key, 32 bytes, base64.",
                      "maxLength": 44
                    },
                    "detail": {
                      "$ref": "#/components/schemas/PersonDetail"
                    }
                  }
                }
              }
            }
          }
        }
      },
      "ActorDetail": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "professional"
        ],
        "properties": {
          "professional": {
            "$ref": "#/components/schemas/Code"
          },
          "standsInFor": {
            "type": "array",
            "description": "Whose role the professional had on that day, besides the own ones.",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "recipients": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "justification": {
            "type": "string",
            "description": "In Unicode normal form C, which can be three times as long as what was written.",
            "maxLength": 12000
          }
        }
      },
      "PersonDetail": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "subject"
        ],
        "properties": {
          "subject": {
            "type": "string",
            "description": "Regional pseudonym.",
            "pattern": "^sub_[A-Za-z0-9_-]{43}$",
            "maxLength": 47
          },
          "case": {
            "$ref": "#/components/schemas/Id"
          },
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "$ref": "#/components/schemas/Id"
            }
          }
        }
      },
      "DetailKind": {
        "type": "string",
        "enum": [
          "actor",
          "person"
        ]
      },
      "Base64": {
        "type": "string",
        "format": "byte",
        "maxLength": 12000
      },
      "ExportBundle": {
        "type": "object",
        "description": "The format of `casebridge verify --bundle`. What is beside the content proves itself.",
        "additionalProperties": false,
        "required": [
          "format",
          "content",
          "record",
          "proofs",
          "checkpoint",
          "policies",
          "keys"
        ],
        "properties": {
          "format": {
            "type": "string",
            "enum": [
              "casebridge-export@v1"
            ]
          },
          "content": {
            "$ref": "#/components/schemas/ExportContent"
          },
          "record": {
            "type": "object",
            "description": "The entry that records the export; its decision is the digest of the content (RFC 8785).",
            "additionalProperties": false,
            "required": [
              "entry",
              "proof"
            ],
            "properties": {
              "entry": {
                "$ref": "#/components/schemas/Base64"
              },
              "proof": {
                "type": "string"
              }
            }
          },
          "proofs": {
            "type": "array",
            "maxItems": 100,
            "description": "C2SP tlog-proof@v1 of each entry, in their order.",
            "items": {
              "type": "string"
            }
          },
          "checkpoint": {
            "type": "string",
            "description": "The signed checkpoint that all proofs are against."
          },
          "witnessed": {
            "type": "object",
            "description": "The newest checkpoint that witnesses cosigned, and that the one above continues it.",
            "additionalProperties": false,
            "required": [
              "checkpoint",
              "consistency"
            ],
            "properties": {
              "checkpoint": {
                "type": "string"
              },
              "consistency": {
                "type": "array",
                "maxItems": 64,
                "description": "RFC 6962 consistency proof, base64 hashes.",
                "items": {
                  "type": "string"
                }
              }
            }
          },
          "policies": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "revision",
                "bytes"
              ],
              "properties": {
                "revision": {
                  "$ref": "#/components/schemas/Revision"
                },
                "bytes": {
                  "type": "string",
                  "format": "byte"
                }
              }
            }
          },
          "keys": {
            "type": "object",
            "description": "Public keys in note format. Who verifies has them from elsewhere, and compares.",
            "additionalProperties": false,
            "required": [
              "log",
              "witnesses"
            ],
            "properties": {
              "log": {
                "type": "array",
                "maxItems": 10,
                "items": {
                  "type": "string"
                }
              },
              "witnesses": {
                "type": "array",
                "maxItems": 50,
                "items": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "ExportContent": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "log",
          "entries",
          "policies",
          "schema"
        ],
        "properties": {
          "log": {
            "type": "string",
            "description": "Its origin (C2SP tlog-checkpoint)."
          },
          "entries": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/ExportedEntry"
            }
          },
          "policies": {
            "type": "array",
            "maxItems": 100,
            "description": "Bundles that the entries name and whose bytes come along.",
            "items": {
              "$ref": "#/components/schemas/Revision"
            }
          },
          "schema": {
            "type": "string",
            "description": "JSON schema of an entry, as text."
          }
        }
      },
      "ExportedEntry": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "index",
          "entry"
        ],
        "properties": {
          "index": {
            "type": "integer"
          },
          "entry": {
            "$ref": "#/components/schemas/Base64"
          },
          "actor": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "key",
              "detail"
            ],
            "properties": {
              "key": {
                "$ref": "#/components/schemas/Base64"
              },
              "detail": {
                "$ref": "#/components/schemas/ActorDetail"
              }
            }
          },
          "person": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "key",
              "detail"
            ],
            "properties": {
              "key": {
                "$ref": "#/components/schemas/Base64"
              },
              "detail": {
                "$ref": "#/components/schemas/PersonDetail"
              }
            }
          },
          "erased": {
            "type": "array",
            "maxItems": 2,
            "description": "Details that were asked for and that nobody can open any more.",
            "items": {
              "$ref": "#/components/schemas/DetailKind"
            }
          }
        }
      },
      "Receipt": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entryId",
          "index",
          "proof",
          "consistency"
        ],
        "properties": {
          "entryId": {
            "$ref": "#/components/schemas/Id"
          },
          "index": {
            "type": "integer"
          },
          "proof": {
            "type": "string",
            "description": "C2SP tlog-proof@v1, inclusion proof with the signed checkpoint."
          },
          "consistency": {
            "type": "array",
            "maxItems": 64,
            "description": "RFC 6962 consistency proof from the caller's known size, base64 hashes.",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "StoredEntry": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "index",
          "entry",
          "leafHash"
        ],
        "properties": {
          "index": {
            "type": "integer"
          },
          "entry": {
            "type": "string",
            "description": "Canonical bytes, base64."
          },
          "leafHash": {
            "type": "string",
            "description": "RFC 6962 leaf hash, base64."
          }
        }
      },
      "SubjectRegistration": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entryId",
          "index"
        ],
        "properties": {
          "entryId": {
            "$ref": "#/components/schemas/Id"
          },
          "index": {
            "type": "integer",
            "description": "Place in the ledger."
          }
        }
      },
      "EntryEvent": {
        "type": "string",
        "enum": [
          "collection",
          "alteration",
          "consultation",
          "disclosure",
          "combination",
          "erasure",
          "decision",
          "agreement",
          "session",
          "review",
          "outcome",
          "acknowledgement",
          "boot"
        ]
      },
      "Subject": {
        "type": "string",
        "description": "Regional pseudonym.",
        "pattern": "^sub_[A-Za-z0-9_-]{43}$",
        "maxLength": 47
      },
      "Reason": {
        "type": "string",
        "description": "Why; kept encrypted beside the entry of this call.",
        "minLength": 10,
        "maxLength": 2000
      },
      "Period": {
        "type": "object",
        "additionalProperties": false,
        "minProperties": 1,
        "properties": {
          "from": {
            "$ref": "#/components/schemas/Moment"
          },
          "until": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive."
          }
        }
      },
      "EntrySearch": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "reason"
        ],
        "properties": {
          "reason": {
            "$ref": "#/components/schemas/Reason"
          },
          "subject": {
            "$ref": "#/components/schemas/Subject"
          },
          "actor": {
            "$ref": "#/components/schemas/Code"
          },
          "agency": {
            "$ref": "#/components/schemas/Code"
          },
          "as": {
            "type": "string",
            "description": "The part in which the agency is looked for; without it, in any.",
            "enum": [
              "organisation",
              "holder",
              "recipient"
            ]
          },
          "purpose": {
            "$ref": "#/components/schemas/Purpose"
          },
          "event": {
            "$ref": "#/components/schemas/EntryEvent"
          },
          "effect": {
            "type": "string",
            "pattern": "^[a-z]+(-[a-z]+)*$",
            "maxLength": 48
          },
          "decision": {
            "$ref": "#/components/schemas/Revision"
          },
          "transaction": {
            "$ref": "#/components/schemas/Id"
          },
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "basis": {
            "type": "string",
            "description": "A code of what an entry rests on: a clause, a rule, a remark such as `flag/pop-up-session`.",
            "pattern": "^[A-Za-z0-9]+([-._:/#][A-Za-z0-9]+)*$",
            "maxLength": 64
          },
          "occurred": {
            "$ref": "#/components/schemas/Period"
          },
          "received": {
            "$ref": "#/components/schemas/Period"
          },
          "show": {
            "type": "array",
            "description": "What to show beside the codes.",
            "uniqueItems": true,
            "maxItems": 1,
            "items": {
              "type": "string",
              "enum": [
                "actor"
              ]
            }
          },
          "order": {
            "type": "string",
            "description": "The newest first, unless it says otherwise.",
            "enum": [
              "newest",
              "oldest"
            ]
          },
          "after": {
            "type": "integer",
            "description": "The `next` of the page before.",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "limit": {
            "type": "integer",
            "description": "Entries a page; 50 without it.",
            "minimum": 1,
            "maximum": 200
          }
        }
      },
      "FoundEntry": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "index",
          "event",
          "transaction",
          "organisation",
          "role",
          "holders",
          "recipients",
          "basis",
          "classes",
          "occurredAt",
          "proof"
        ],
        "properties": {
          "index": {
            "type": "integer",
            "description": "Place in the ledger."
          },
          "entryId": {
            "type": "string",
            "format": "uuid",
            "description": "Absent when nothing stands at this place any more."
          },
          "event": {
            "$ref": "#/components/schemas/EntryEvent"
          },
          "transaction": {
            "$ref": "#/components/schemas/Id"
          },
          "unit": {
            "type": "string"
          },
          "organisation": {
            "type": "string"
          },
          "role": {
            "type": "string"
          },
          "holders": {
            "type": "array",
            "maxItems": 64,
            "items": {
              "type": "string"
            }
          },
          "recipients": {
            "type": "array",
            "maxItems": 64,
            "items": {
              "type": "string"
            }
          },
          "purpose": {
            "type": "string"
          },
          "effect": {
            "type": "string"
          },
          "decision": {
            "type": "string"
          },
          "basis": {
            "type": "array",
            "maxItems": 64,
            "items": {
              "type": "string"
            }
          },
          "classes": {
            "type": "array",
            "maxItems": 64,
            "items": {
              "type": "string"
            }
          },
          "occurredAt": {
            "type": "string",
            "format": "date-time",
            "description": "As the author of the entry says."
          },
          "actor": {
            "type": "string",
            "description": "Registry id of who acted; absent unless asked for, and when it is not kept any more."
          },
          "proof": {
            "$ref": "#/components/schemas/ProofStatus"
          }
        }
      },
      "ProofStatus": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "included",
          "witnessed",
          "receivedAt"
        ],
        "properties": {
          "included": {
            "type": "boolean",
            "description": "Whether the bytes, hashed again, verify as a leaf of the newest signed checkpoint."
          },
          "size": {
            "type": "integer",
            "description": "Size of that checkpoint; absent when no proof could be made."
          },
          "witnessed": {
            "type": "boolean",
            "description": "Whether a checkpoint that enough witnesses cosigned covers it."
          },
          "receivedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When this service wrote it, by its own clock."
          },
          "problem": {
            "type": "string",
            "description": "What is broken: nothing stands there (`missing`), the bytes do not match their hash (`leaf`) or the tree (`tree`), the index says otherwise than the entry (`index`), who acted is not what the entry commits to (`actor`).",
            "enum": [
              "missing",
              "leaf",
              "tree",
              "index",
              "actor"
            ]
          }
        }
      },
      "SubjectRow": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "index",
          "at",
          "event",
          "organisation",
          "holders",
          "recipients",
          "basis",
          "classes",
          "sentence"
        ],
        "properties": {
          "index": {
            "type": "integer",
            "description": "Place in the ledger, for verification. Entries about everybody else lie between two rows."
          },
          "at": {
            "$ref": "#/components/schemas/Moment"
          },
          "event": {
            "type": "string"
          },
          "effect": {
            "type": "string"
          },
          "sentence": {
            "type": "string",
            "description": "The row in one or two plain sentences."
          },
          "organisation": {
            "$ref": "#/components/schemas/Party"
          },
          "holders": {
            "type": "array",
            "description": "Agencies whose information was made known.",
            "maxItems": 64,
            "items": {
              "$ref": "#/components/schemas/Party"
            }
          },
          "recipients": {
            "type": "array",
            "maxItems": 64,
            "items": {
              "$ref": "#/components/schemas/Party"
            }
          },
          "purpose": {
            "$ref": "#/components/schemas/CodeWithText"
          },
          "basis": {
            "type": "array",
            "maxItems": 64,
            "items": {
              "$ref": "#/components/schemas/CitedBasis"
            }
          },
          "classes": {
            "type": "array",
            "maxItems": 64,
            "items": {
              "$ref": "#/components/schemas/CodeWithText"
            }
          }
        }
      },
      "Party": {
        "type": "object",
        "description": "An organisation; of one that is no longer in the registry, only that.",
        "additionalProperties": false,
        "required": [
          "name"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          }
        }
      },
      "CodeWithText": {
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
      "CitedBasis": {
        "type": "object",
        "description": "A rule with its provision, or a clause with its agreement, in the words of the bundle it was decided by. The code alone while that bundle is not archived.",
        "additionalProperties": false,
        "required": [
          "code"
        ],
        "properties": {
          "code": {
            "type": "string"
          },
          "text": {
            "type": "string"
          },
          "citation": {
            "type": "string"
          },
          "status": {
            "type": "string",
            "enum": [
              "law",
              "unverified",
              "design"
            ]
          },
          "standing": {
            "type": "string",
            "description": "What that status means."
          }
        }
      },
      "RestrictedRows": {
        "type": "object",
        "description": "Which rows in which the agency takes part: all of them, those of some categories, those of one transaction, or some rows by their place. What belongs to their transactions goes with them.",
        "additionalProperties": false,
        "required": [
          "of"
        ],
        "properties": {
          "of": {
            "type": "string",
            "enum": [
              "agency",
              "categories",
              "transaction",
              "entries"
            ]
          },
          "categories": {
            "type": "array",
            "minItems": 1,
            "maxItems": 19,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/Category"
            }
          },
          "transaction": {
            "$ref": "#/components/schemas/Id"
          },
          "entries": {
            "type": "array",
            "minItems": 1,
            "maxItems": 100,
            "uniqueItems": true,
            "items": {
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            }
          }
        }
      },
      "RestrictionCause": {
        "type": "string",
        "description": "Directive (EU) 2016/680 art. 15(1)(a) to (e), in that order; for an agency under the GDPR the like of art. 23(1): (h), (d), (c), (a), (i).",
        "enum": [
          "inquiry",
          "offences",
          "public-security",
          "state-security",
          "rights-of-others"
        ]
      },
      "NewRestriction": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "subject",
          "rows",
          "cause",
          "until",
          "reason"
        ],
        "properties": {
          "subject": {
            "$ref": "#/components/schemas/Subject"
          },
          "rows": {
            "$ref": "#/components/schemas/RestrictedRows"
          },
          "cause": {
            "$ref": "#/components/schemas/RestrictionCause"
          },
          "from": {
            "type": "string",
            "format": "date-time",
            "description": "Now, when it is not there."
          },
          "until": {
            "type": "string",
            "format": "date-time",
            "description": "Exclusive; at most 366 days away."
          },
          "reason": {
            "$ref": "#/components/schemas/Reason"
          }
        }
      },
      "Restriction": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "agency",
          "rows",
          "cause",
          "from",
          "until",
          "state",
          "own"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "agency": {
            "$ref": "#/components/schemas/Code"
          },
          "rows": {
            "$ref": "#/components/schemas/RestrictedRows"
          },
          "cause": {
            "$ref": "#/components/schemas/RestrictionCause"
          },
          "from": {
            "$ref": "#/components/schemas/Moment"
          },
          "until": {
            "$ref": "#/components/schemas/Moment"
          },
          "state": {
            "type": "string",
            "description": "Waits for a colleague, begins later, holds, was released, or its days are over.",
            "enum": [
              "proposed",
              "confirmed",
              "in-force",
              "released",
              "over"
            ]
          },
          "own": {
            "type": "boolean",
            "description": "Whether the caller proposed it, and so cannot confirm it."
          }
        }
      },
      "ExplainedRestriction": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "restriction"
        ],
        "properties": {
          "restriction": {
            "$ref": "#/components/schemas/Restriction"
          },
          "reason": {
            "type": "string",
            "description": "As its proposer wrote it; absent when it is not kept any more."
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
      "Code": {
        "type": "string",
        "description": "Stable identifier of a unit, agency, professional, agreement or clause.",
        "minLength": 3,
        "maxLength": 64,
        "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$",
        "example": "agy-school-meridian"
      },
      "Id": {
        "type": "string",
        "format": "uuid"
      },
      "Revision": {
        "type": "string",
        "description": "Content hash of an immutable document.",
        "pattern": "^sha256:[0-9a-f]{64}$",
        "maxLength": 71
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
      "Moment": {
        "type": "string",
        "format": "date-time",
        "description": "RFC 3339."
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
      "Unavailable": {
        "description": "A part this answer depends on does not answer. Nothing was revealed.",
        "headers": {
          "Retry-After": {
            "description": "Seconds to wait.",
            "schema": {
              "type": "integer"
            }
          }
        },
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
      "Unprocessable": {
        "description": "The same Idempotency-Key came before with another body.",
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
    }
  }
}
