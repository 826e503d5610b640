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
      "description": "Append and prove."
    },
    {
      "name": "review",
      "description": "Read what was disclosed, to whom and why."
    },
    {
      "name": "operation",
      "description": "For those who run the service."
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
        "description": "Durable when it answers. The same id with the same bytes gives the original index and a fresh proof; the same id with other bytes is refused with 409 and raises an alert. All or none of the entries are appended.",
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
          "review"
        ],
        "summary": "The entries as they were hashed",
        "description": "For verification; holds codes and pseudonyms only.",
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
          "review"
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
          "review"
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
        "description": "C2SP tlog-tiles, `tile/entries/<N>[.p/<W>]`: each entry after its length in two bytes. Codes and pseudonyms, so not for the public: for auditors, and for the mirror that the operator has configured.",
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
                          "minimum": 0
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
    "/bundles/{revision}": {
      "get": {
        "operationId": "getBundle",
        "tags": [
          "review"
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
    "/subjects/ledger": {
      "post": {
        "operationId": "readSubjectLedger",
        "tags": [
          "review"
        ],
        "summary": "Who was told what about one person",
        "description": "For a verified request of the person or an authority, handled by the unit's lawfulness reviewer. The subject is named by the pseudonym that the exchange gives. Reading it is itself an entry.",
        "x-callers": [
          "role:lawfulness-reviewer"
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
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "maxItems": 10000,
                      "items": {
                        "$ref": "#/components/schemas/SubjectRow"
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
      }
    },
    "schemas": {
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
      "Reason": {
        "type": "string",
        "description": "Why; kept with the entry of the act.",
        "minLength": 10,
        "maxLength": 2000
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
          "origin",
          "entries",
          "policies",
          "schema"
        ],
        "properties": {
          "origin": {
            "type": "string"
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
          "classes"
        ],
        "properties": {
          "index": {
            "type": "integer",
            "description": "Place in the ledger, for verification."
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
          "organisation": {
            "$ref": "#/components/schemas/Code"
          },
          "holders": {
            "type": "array",
            "description": "Agencies whose information it is.",
            "maxItems": 200,
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
          "purpose": {
            "type": "string"
          },
          "basis": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "type": "string"
            }
          },
          "classes": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "type": "string"
            }
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
      "Moment": {
        "type": "string",
        "format": "date-time",
        "description": "RFC 3339."
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
      }
    }
  }
}
