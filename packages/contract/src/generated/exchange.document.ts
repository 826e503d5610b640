// Generated from openapi/ by `pnpm generate`. Change the contract instead.
import type { OpenApiDocument } from '../document.ts'

export const exchangeDocument: OpenApiDocument = {
  "openapi": "3.0.3",
  "info": {
    "title": "Casebridge exchange",
    "description": "Ask, answer, decide, record, reveal. No content leaves without a ledger receipt that the exchange itself verified.",
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
      "url": "https://exchange.casebridge.example/v1"
    }
  ],
  "security": [
    {
      "bearer": []
    }
  ],
  "tags": [
    {
      "name": "cases",
      "description": "A person-centred file with a small circle."
    },
    {
      "name": "items",
      "description": "What an agency holds, and who decides over it."
    },
    {
      "name": "evidence",
      "description": "Consent, informing and approvals, recorded by those whose they are."
    },
    {
      "name": "sessions",
      "description": "A case conference with notice, personal check-in and an end."
    },
    {
      "name": "requests",
      "description": "Asking, and answering."
    },
    {
      "name": "disclosures",
      "description": "What was made known, to whom, until when."
    },
    {
      "name": "plan",
      "description": "Measures of support, their reviews and their end, and how long a case is kept."
    },
    {
      "name": "subjects",
      "description": "The person concerned."
    },
    {
      "name": "decisions",
      "description": "The policy, asked without a case."
    },
    {
      "name": "authzen",
      "description": "OpenID AuthZEN Authorization API 1.0, for an agency's own system."
    },
    {
      "name": "signals",
      "description": "A concern that somebody hands in, before there is a case."
    },
    {
      "name": "referrals",
      "description": "From one agency to another, for early help, without a case."
    },
    {
      "name": "learning",
      "description": "What units learn from each other, without a person in it."
    },
    {
      "name": "mistakes",
      "description": "What went wrong, taken back and repaired."
    },
    {
      "name": "meetings",
      "description": "What a session agreed, and what it signed."
    },
    {
      "name": "plans",
      "description": "Measures, who carries them out, and until when."
    },
    {
      "name": "imports",
      "description": "Cases that come from elsewhere, locked until their holders have labelled what is in them."
    },
    {
      "name": "rights",
      "description": "What the person concerned may ask, and what they are told."
    },
    {
      "name": "tasks",
      "description": "What waits for the caller."
    },
    {
      "name": "operation",
      "description": "For those who run the service."
    }
  ],
  "paths": {
    "/cases": {
      "post": {
        "operationId": "openCase",
        "tags": [
          "cases"
        ],
        "summary": "Open a case",
        "description": "By the chair of the unit alone; exactly one lead agency and one named owner. The subject is kept under a pseudonym and encrypted.",
        "x-callers": [
          "role:chair"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewCase"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The case.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Case"
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
      },
      "get": {
        "operationId": "listCases",
        "tags": [
          "cases"
        ],
        "summary": "The caller's own cases",
        "description": "Cases in which the caller is a participant. No content; no other way to find a case.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Cursor"
          },
          {
            "$ref": "#/components/parameters/Limit"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of cases, newest first.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CasePage"
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
    "/cases/{caseId}": {
      "get": {
        "operationId": "getCase",
        "tags": [
          "cases"
        ],
        "summary": "One case",
        "description": "Who sits in it and for what. To anyone who is not a participant it does not exist.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          }
        ],
        "responses": {
          "200": {
            "description": "The case.",
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
                  "$ref": "#/components/schemas/Case"
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
    "/cases/{caseId}/participants": {
      "post": {
        "operationId": "addParticipant",
        "tags": [
          "cases"
        ],
        "summary": "Add a participant",
        "description": "By the chair, with a reason; the circle stays as small as the case allows.",
        "x-callers": [
          "role:chair"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewParticipant"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The case with its participants.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Case"
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
    "/cases/{caseId}/conflicts": {
      "post": {
        "operationId": "declareConflict",
        "tags": [
          "cases"
        ],
        "summary": "Declare a conflict of interest",
        "description": "By the professional concerned or the chair. From then on nothing of the case is told to that professional.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewConflict"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The case with its participants.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Case"
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
        "operationId": "importCases",
        "tags": [
          "imports"
        ],
        "summary": "Bring existing cases over from CSV or XLSX",
        "description": "By the chair of the unit. Each row of a list is a case or an item of one; its columns are named at `content`. A dry run writes nothing and names every fault of every row with its place. Otherwise all of it is brought over, or, with one fault, nothing. A case is locked: its circle may only label what is its own, and nothing of it is asked for, told or met about before the chair releases it. The day until which the old file was to be kept stays: a row past it is a fault, and what nobody releases or labels in time is erased. The same list again is a fault in each of its rows; the same request again is answered as before.",
        "x-callers": [
          "role:chair"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewCaseImport"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What the list would do; nothing was written.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CaseImport"
                }
              }
            }
          },
          "201": {
            "description": "The cases, locked.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CaseImport"
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
    "/cases/{caseId}/unlocking": {
      "post": {
        "operationId": "unlockCase",
        "tags": [
          "imports"
        ],
        "summary": "Release a case that was brought over",
        "description": "By the chair, who names the basis on which the unit goes on with it and says of each of its circle why they are needed. Who is not named is removed; the owner and the chair stay. Which items are labelled does not matter and is not told: an item that nobody labelled stays locked in the released case.",
        "x-callers": [
          "role:chair"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
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
                "$ref": "#/components/schemas/NewUnlocking"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The case, open.",
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
                  "$ref": "#/components/schemas/Case"
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
    "/cases/{caseId}/imported": {
      "get": {
        "operationId": "listImportedItems",
        "tags": [
          "imports"
        ],
        "summary": "What was brought over for the own agency to label",
        "description": "Descriptions without the text. Nobody but the holder's own professionals in the inner circle finds one.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
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
            "description": "A page of them, newest first.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ImportedItemPage"
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
    "/cases/{caseId}/imported/{importedId}": {
      "get": {
        "operationId": "getImportedItem",
        "tags": [
          "imports"
        ],
        "summary": "What an item that was brought over says",
        "description": "For the holder's own professionals; that they read it is recorded first. To everybody else it does not exist.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/ImportedId"
          }
        ],
        "responses": {
          "200": {
            "description": "The item, with its text where the list had one.",
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
                  "$ref": "#/components/schemas/ImportedItem"
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
    "/cases/{caseId}/imported/{importedId}/labels": {
      "post": {
        "operationId": "labelItem",
        "tags": [
          "imports"
        ],
        "summary": "Make an item of what was brought over",
        "description": "By a professional of the holder, who becomes its author and says of it what is said of any new item: type, handling, grading, secrecy, and each variant in their own words. It expires on the day until which the old file was to be kept, or before. The text that was brought over is erased.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/ImportedId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
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
                "$ref": "#/components/schemas/NewLabels"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The item; decided on like any other from now on.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Item"
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
          "422": {
            "$ref": "#/components/responses/Unprocessable"
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
    "/cases/{caseId}/imported/{importedId}/discarding": {
      "post": {
        "operationId": "discardImportedItem",
        "tags": [
          "imports"
        ],
        "summary": "Erase what was brought over and is not to be kept",
        "description": "By a professional of the holder: not theirs, not true any more, or not needed. It is erased at once; why is not asked, and nobody is told.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/ImportedId"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          }
        ],
        "responses": {
          "201": {
            "description": "Erased.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Discarded"
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
    "/cases/{caseId}/removals": {
      "post": {
        "operationId": "removeParticipant",
        "tags": [
          "cases"
        ],
        "summary": "Remove a participant",
        "description": "By the chair, with a reason. From then on the case does not exist for that professional; what they brought stays with their agency. They may be added again. Not the owner: hand the case over first.",
        "x-callers": [
          "role:chair"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewRemoval"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The case with its participants.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Case"
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
    "/cases/{caseId}/circle": {
      "post": {
        "operationId": "moveCircle",
        "tags": [
          "cases"
        ],
        "summary": "Move a participant to the inner or the outer circle",
        "description": "By the chair, with a reason. The inner circle shares. The outer one knows the case, who sits in it and when it meets, and is told that coordination is needed; it sees no item that it did not bring.",
        "x-callers": [
          "role:chair"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewCircle"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The case with its participants.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Case"
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
    "/cases/{caseId}/guests": {
      "post": {
        "operationId": "admitGuest",
        "tags": [
          "cases"
        ],
        "summary": "Admit a guest for some time",
        "description": "By the chair, with a reason and an end of at most 90 days. At that moment the case does not exist for the guest any more, whether or not anybody does anything.",
        "x-callers": [
          "role:chair"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewGuest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The case with its participants.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Case"
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
    "/cases/{caseId}/owner": {
      "post": {
        "operationId": "changeOwner",
        "tags": [
          "cases"
        ],
        "summary": "Hand a case over",
        "description": "By its owner or the chair, to somebody of its inner circle; with the lead agency where that changes too. A case has exactly one of each at every moment.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
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
                "$ref": "#/components/schemas/NewOwner"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The case with its participants.",
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
                  "$ref": "#/components/schemas/Case"
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
    "/cases/{caseId}/theme": {
      "put": {
        "operationId": "setTheme",
        "tags": [
          "cases"
        ],
        "summary": "Set the theme of a case",
        "description": "By its owner or the chair. A theme is optional, says what the work is about and nothing of the person, and is kept encrypted: no list shows it, and nothing finds a case by it. A word that has a neutral one beside it is refused.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
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
                "$ref": "#/components/schemas/Theme"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The theme, as it was set.",
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
                  "$ref": "#/components/schemas/Theme"
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
      },
      "get": {
        "operationId": "getTheme",
        "tags": [
          "cases"
        ],
        "summary": "The theme of a case",
        "description": "By its owner or the chair, until the case is closed; the reading is recorded first. 404 where there is none.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          }
        ],
        "responses": {
          "200": {
            "description": "The theme.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Theme"
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
    "/cases/{caseId}/track": {
      "post": {
        "operationId": "changeTrack",
        "tags": [
          "cases"
        ],
        "summary": "Change the track of a case",
        "description": "By the chair, with a reason. A track is a path through services, and says nothing of a person.",
        "x-callers": [
          "role:chair"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
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
                "$ref": "#/components/schemas/NewTrack"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The case with its participants.",
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
                  "$ref": "#/components/schemas/Case"
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
    "/cases/{caseId}/closure": {
      "post": {
        "operationId": "closeCase",
        "tags": [
          "cases"
        ],
        "summary": "Close a case",
        "description": "By the chair; ends every sharing in it.",
        "x-callers": [
          "role:chair"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Closure"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The closed case.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Case"
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
    "/cases/{caseId}/items": {
      "post": {
        "operationId": "addItem",
        "tags": [
          "items"
        ],
        "summary": "Keep an item",
        "description": "By its author, who becomes its holder with the agency. A secret item may be sealed: then only a text encrypted to the agency is kept and no service can read it.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewItem"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The item, without its content.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Item"
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
      },
      "get": {
        "operationId": "listItems",
        "tags": [
          "items"
        ],
        "summary": "The own agency's items on a case",
        "description": "Descriptions without content.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
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
            "description": "A page of items.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ItemPage"
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
    "/cases/{caseId}/items/{itemId}/prerelease": {
      "put": {
        "operationId": "prereleaseItem",
        "tags": [
          "items"
        ],
        "summary": "Release an item beforehand",
        "description": "By the holder, under a clause that allows it, at most as the variant the clause names. From then on a lawful question under that clause is answered at once.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/ItemId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Prerelease"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The item.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Item"
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
      },
      "delete": {
        "operationId": "withdrawPrerelease",
        "tags": [
          "items"
        ],
        "summary": "Take a release back",
        "description": "By the holder. What was told stays told; nothing more is told.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/ItemId"
          }
        ],
        "responses": {
          "200": {
            "description": "The item.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Item"
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
    "/cases/{caseId}/items/{itemId}/secrecy": {
      "post": {
        "operationId": "liftSecrecy",
        "tags": [
          "items"
        ],
        "summary": "Sign one's own decision to speak",
        "description": "By the secrecy holder alone, for this item, these named recipients and, where given, this session. Nobody else can make or demand it; to anyone else the item does not exist.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/ItemId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewSecrecyDecision"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The recorded decision.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SecrecyDecision"
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
    "/cases/{caseId}/evidence": {
      "post": {
        "operationId": "recordEvidence",
        "tags": [
          "evidence"
        ],
        "summary": "Record consent or that the person was informed",
        "description": "By an agency that holds items on the case, never by the asker for another's items.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewEvidence"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The evidence.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Evidence"
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
    "/cases/{caseId}/evidence/{evidenceId}/withdrawal": {
      "post": {
        "operationId": "withdrawEvidence",
        "tags": [
          "evidence"
        ],
        "summary": "Record that consent was withdrawn",
        "description": "Honoured for everything that has not left yet.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/EvidenceId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Withdrawal"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The evidence, withdrawn.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Evidence"
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
    "/cases/{caseId}/approvals": {
      "post": {
        "operationId": "approve",
        "tags": [
          "evidence"
        ],
        "summary": "Approve a sharing",
        "description": "Signed by the chair, the prosecutor, or an attendee of the session, each for what is theirs to approve. Nobody approves their own request.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewApproval"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The approval.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Approval"
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
    "/cases/{caseId}/sessions": {
      "post": {
        "operationId": "conveneSession",
        "tags": [
          "sessions"
        ],
        "summary": "Convene a session",
        "description": "By the chair, with notice and with a legal basis that names who, for what and how.",
        "x-callers": [
          "role:chair"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewSession"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The session, convened.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Session"
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
    "/cases/{caseId}/sessions/{sessionId}": {
      "get": {
        "operationId": "getSession",
        "tags": [
          "sessions"
        ],
        "summary": "One session",
        "description": "For its invited participants.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/SessionId"
          }
        ],
        "responses": {
          "200": {
            "description": "The session.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Session"
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
    "/cases/{caseId}/sessions/{sessionId}/checkins": {
      "post": {
        "operationId": "checkIn",
        "tags": [
          "sessions"
        ],
        "summary": "Check in",
        "description": "Personally; acknowledges the secrecy reminder.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/SessionId"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CheckIn"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The session.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Session"
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
    "/cases/{caseId}/sessions/{sessionId}/opening": {
      "post": {
        "operationId": "openSession",
        "tags": [
          "sessions"
        ],
        "summary": "Open a session",
        "description": "By the chair, once every core role of the unit has checked in.",
        "x-callers": [
          "role:chair"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/SessionId"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "responses": {
          "201": {
            "description": "The session, open.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Session"
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
    "/cases/{caseId}/sessions/{sessionId}/closure": {
      "post": {
        "operationId": "closeSession",
        "tags": [
          "sessions"
        ],
        "summary": "Close a session",
        "description": "By the chair; a session also closes by itself at its end. What was for viewing in session is not shown any more.",
        "x-callers": [
          "role:chair"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/SessionId"
          }
        ],
        "responses": {
          "201": {
            "description": "The session, closed.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Session"
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
    "/cases/{caseId}/requests": {
      "post": {
        "operationId": "ask",
        "tags": [
          "requests"
        ],
        "summary": "Ask",
        "description": "Decides on each item that the asker may know of. Items released beforehand are revealed at once when every gate is met; all others wait for their holder. What must not be known is answered like what does not exist.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The request with its answers.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Request"
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
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
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
    "/requests": {
      "get": {
        "operationId": "listRequests",
        "tags": [
          "requests"
        ],
        "summary": "Asked of me, or asked by me",
        "description": "Without content.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Box"
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
            "description": "A page of requests, newest first.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RequestPage"
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
    "/requests/{requestId}": {
      "get": {
        "operationId": "getRequest",
        "tags": [
          "requests"
        ],
        "summary": "One request",
        "description": "For the asker: what was given, each reading recorded first. For the holder: what is asked, and the names of all who would receive it.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/RequestId"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "responses": {
          "200": {
            "description": "The request.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Request"
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
    "/requests/{requestId}/answers": {
      "post": {
        "operationId": "answer",
        "tags": [
          "requests"
        ],
        "summary": "Answer",
        "description": "By the holder: give a variant of an item to the asker, or to named attendees. To say nothing is to do nothing.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/RequestId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewAnswer"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The request as its holder sees it, with the decision on what was given.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Request"
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
    "/cases/{caseId}/disclosures": {
      "post": {
        "operationId": "disclose",
        "tags": [
          "disclosures"
        ],
        "summary": "Make an item known",
        "description": "The holder's own initiative, in a session, to a partner or in an emergency. An oral, telephone or paper disclosure is recorded the same way, without content.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewDisclosure"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "What was decided for each recipient, with the receipt.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Disclosed"
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
    "/disclosures": {
      "post": {
        "operationId": "warn",
        "tags": [
          "disclosures"
        ],
        "summary": "Warn in imminent danger",
        "description": "By any professional, with no case, agreement or training needed; every gap becomes a review item within 72 hours. On 503 call the number on the screen.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Warning"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "What was decided for each recipient, with the receipt.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Disclosed"
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
      },
      "get": {
        "operationId": "listDisclosures",
        "tags": [
          "disclosures"
        ],
        "summary": "What we gave, or what we were told",
        "description": "Who read it, until when, and whether it was taken back. Without content.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Direction"
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
            "description": "A page of disclosures, newest first.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DisclosurePage"
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
    "/disclosures/{disclosureId}": {
      "get": {
        "operationId": "getDisclosure",
        "tags": [
          "disclosures"
        ],
        "summary": "Read what was made known",
        "description": "By its named recipient. Each reading is recorded first; what was for viewing in session is shown only while the session is open.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/DisclosureId"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "responses": {
          "200": {
            "description": "The disclosure with its content.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Disclosure"
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
    "/disclosures/{disclosureId}/acknowledgement": {
      "post": {
        "operationId": "acknowledge",
        "tags": [
          "disclosures"
        ],
        "summary": "Acknowledge",
        "description": "By its named recipient; recorded in the ledger under the same transaction.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/DisclosureId"
          }
        ],
        "responses": {
          "201": {
            "description": "The disclosure, acknowledged.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DisclosureSummary"
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
    "/disclosures/{disclosureId}/recall": {
      "post": {
        "operationId": "recall",
        "tags": [
          "disclosures"
        ],
        "summary": "Take a disclosure back",
        "description": "By anybody of the agency that gave it, with a reason. The content is not shown any more, to the recipient and to whom they passed it on, and each is told to delete it and to acknowledge that.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/DisclosureId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Withdrawal"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The disclosure, recalled.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DisclosureSummary"
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
    "/reviews": {
      "get": {
        "operationId": "listReviews",
        "tags": [
          "disclosures"
        ],
        "summary": "Reviews that are due",
        "description": "Emergency disclosures and their gaps, due within 72 hours; without content.",
        "x-callers": [
          "role:lawfulness-reviewer"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Cursor"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of reviews, the most urgent first.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReviewPage"
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
    "/cases/{caseId}/items/{itemId}/secrecy/{decisionId}/withdrawal": {
      "post": {
        "operationId": "withdrawSecrecy",
        "tags": [
          "items"
        ],
        "summary": "Withdraw one's own decision to speak",
        "description": "By the secrecy holder alone, at any time and without a reason. From then on it is as if it had never been signed, for everybody but the holder: what it made known is not shown any more.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/ItemId"
          },
          {
            "$ref": "#/components/parameters/DecisionId"
          }
        ],
        "responses": {
          "201": {
            "description": "The decision, withdrawn.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SecrecyDecision"
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
    "/cases/{caseId}/items/{itemId}/variants": {
      "post": {
        "operationId": "writeVariant",
        "tags": [
          "items"
        ],
        "summary": "Write a variant that is missing",
        "description": "By the author of the item alone, in the author's own words: no variant is ever generated. What was written stays as it is, for it may have been made known.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/ItemId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewVariant"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The item, with the variants it has now.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Item"
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
    "/deliveries": {
      "get": {
        "operationId": "listDeliveries",
        "tags": [
          "disclosures"
        ],
        "summary": "What the caller's agency has to deliver from its own system",
        "description": "Disclosures of items whose content stays at source, each with the receipt of the entry that was recorded first: what the own system asks for before it delivers. Without content.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Cursor"
          },
          {
            "$ref": "#/components/parameters/Limit"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of deliveries to be made, the newest first.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeliveryPage"
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
    "/disclosures/{disclosureId}/delivery": {
      "post": {
        "operationId": "deliver",
        "tags": [
          "disclosures"
        ],
        "summary": "Deliver what stays at source",
        "description": "By the holder's agency, once: either the own system handed it to the recipient itself, or it comes in an envelope to the recipient's agency, which this service hands on and cannot open. 409 when it was taken back, suspended, or may not be told any more.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/DisclosureId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewDelivery"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The disclosure, delivered.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DisclosureSummary"
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
    "/quotas": {
      "post": {
        "operationId": "setQuota",
        "tags": [
          "requests"
        ],
        "summary": "Limit how often an agency asks",
        "description": "By the coordinator, for one agency in one unit. What is counted are asks, whatever came of them.",
        "x-callers": [
          "role:coordinator"
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
                "$ref": "#/components/schemas/NewQuota"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The quota.",
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
                  "$ref": "#/components/schemas/Quota"
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
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      },
      "get": {
        "operationId": "listQuotas",
        "tags": [
          "requests"
        ],
        "summary": "How often agencies of the caller's units may ask",
        "description": "Data of the units, without what was asked or how often.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Cursor"
          },
          {
            "$ref": "#/components/parameters/Limit"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of quotas, the newest first.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/QuotaPage"
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
    "/quotas/{quotaId}": {
      "get": {
        "operationId": "getQuota",
        "tags": [
          "requests"
        ],
        "summary": "One quota",
        "description": "With the entity tag under which it may be changed.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/QuotaId"
          }
        ],
        "responses": {
          "200": {
            "description": "The quota.",
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
                  "$ref": "#/components/schemas/Quota"
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
        "operationId": "changeQuota",
        "tags": [
          "requests"
        ],
        "summary": "Change a quota",
        "description": "By the coordinator. What was asked until now counts on.",
        "x-callers": [
          "role:coordinator"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/QuotaId"
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
                "$ref": "#/components/schemas/QuotaChange"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The quota as it is now.",
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
                  "$ref": "#/components/schemas/Quota"
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
          "428": {
            "$ref": "#/components/responses/PreconditionRequired"
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
          "disclosures"
        ],
        "summary": "One emergency, to be reviewed",
        "description": "Who warned whom, of what kind, and why in the giver's own words; never what was told. The reading is recorded first.",
        "x-callers": [
          "role:lawfulness-reviewer"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ReviewId"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "responses": {
          "200": {
            "description": "The review.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
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
    "/reviews/{reviewId}/assessment": {
      "post": {
        "operationId": "assessReview",
        "tags": [
          "disclosures"
        ],
        "summary": "Assess an emergency",
        "description": "By a lawfulness reviewer who neither gave nor received it. A second one confirms it; until then it is not reviewed, and 72 hours after the emergency what it made known is suspended.",
        "x-callers": [
          "role:lawfulness-reviewer"
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
                "$ref": "#/components/schemas/NewAssessment"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The review, to be confirmed.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReviewState"
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
    "/reviews/{reviewId}/confirmation": {
      "post": {
        "operationId": "confirmReview",
        "tags": [
          "disclosures"
        ],
        "summary": "Confirm or dispute an assessment",
        "description": "By a second lawfulness reviewer. Confirmed as lawful, a suspension ends; confirmed as not lawful, what was made known is suspended for good and its holder takes it back. Disputed, it is assessed anew.",
        "x-callers": [
          "role:lawfulness-reviewer"
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
                "$ref": "#/components/schemas/ReviewConfirmation"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The review, done or to be assessed anew.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReviewState"
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
    "/signals": {
      "post": {
        "operationId": "submitSignal",
        "tags": [
          "signals"
        ],
        "summary": "Hand in a concern",
        "description": "By any professional whose agency may, in two minutes, to the intake of the unit and to nobody else. What others may find in it and what protects the young person belong to it. Clothing, looks and prayer are no sign and are refused with the reason; other words only get a neutral one suggested. The reporter hears the same words whatever becomes of it.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewSignal"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "What was decided for each of the intake, with the receipt; the signal, if any of them may have it.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SubmittedSignal"
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
      },
      "get": {
        "operationId": "listSignals",
        "tags": [
          "signals"
        ],
        "summary": "Signals of one's own box",
        "description": "What the caller handed in, what came to the caller as the intake, or what the intake proposes to the caller as the chair. Without any text.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/SignalBox"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of signals, newest first.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SignalPage"
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
    "/signals/{signalId}": {
      "get": {
        "operationId": "getSignal",
        "tags": [
          "signals"
        ],
        "summary": "One signal",
        "description": "To the intake all of it, and to a chair what the intake proposes: each reading is recorded first. To its reporter that it was received, in the same words whatever became of it. To everybody else it is not there.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/SignalId"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "responses": {
          "200": {
            "description": "The signal, as the caller may know it.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Signal"
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
    "/signals/{signalId}/feedback": {
      "post": {
        "operationId": "giveFeedback",
        "tags": [
          "signals"
        ],
        "summary": "Tell the reporter that it was received",
        "description": "By the intake, before anything is decided on the signal, so that it cannot say what was decided. The words are always the same. That something is known to the unit is a disclosure, and is recorded as one.",
        "x-callers": [
          "role:intake"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/SignalId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "responses": {
          "201": {
            "description": "What was decided, with the receipt.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Disclosed"
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
      },
      "get": {
        "operationId": "getFeedback",
        "tags": [
          "signals"
        ],
        "summary": "What the intake says of one's own signal",
        "description": "Always the same words; absent until the intake took it in hand. The reading is recorded first.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/SignalId"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "responses": {
          "200": {
            "description": "The words.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SignalFeedback"
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
    "/signals/{signalId}/triage": {
      "post": {
        "operationId": "triageSignal",
        "tags": [
          "signals"
        ],
        "summary": "Decide on a signal",
        "description": "No concern, advice, a referral, or a case proposed to the chair of the unit. Of a signal without concern the content is erased after 72 hours, in which that can be undone.",
        "x-callers": [
          "role:intake"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/SignalId"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewTriage"
              }
            }
          }
        },
        "responses": {
          "201": {
            "$ref": "#/components/responses/SignalStands"
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
    "/signals/{signalId}/undo": {
      "post": {
        "operationId": "undoTriage",
        "tags": [
          "signals"
        ],
        "summary": "Take a decision on a signal back",
        "description": "Within 72 hours, by the intake; a case that was opened on it stays open.",
        "x-callers": [
          "role:intake"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/SignalId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SignalReason"
              }
            }
          }
        },
        "responses": {
          "201": {
            "$ref": "#/components/responses/SignalStands"
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
    "/signals/{signalId}/refutation": {
      "post": {
        "operationId": "refuteSignal",
        "tags": [
          "signals"
        ],
        "summary": "A signal was not confirmed",
        "description": "By the intake. Its content is erased at once; each copy that was kept of it is not shared any more, and what was made known of a copy is taken back, however often it was passed on.",
        "x-callers": [
          "role:intake"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/SignalId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SignalReason"
              }
            }
          }
        },
        "responses": {
          "201": {
            "$ref": "#/components/responses/SignalStands"
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
    "/subjects": {
      "post": {
        "operationId": "findSubject",
        "tags": [
          "subjects"
        ],
        "summary": "A person's pseudonym",
        "description": "For the lawfulness reviewer who handles a verified request. The same answer comes whether or not anything is held about the person.",
        "x-callers": [
          "role:lawfulness-reviewer"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SubjectQuery"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The regional pseudonym of that identifier.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Subject"
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
    "/cases/{caseId}/items/{itemId}/corrections": {
      "post": {
        "operationId": "correctItem",
        "tags": [
          "disclosures"
        ],
        "summary": "Correct, refute, narrow or withdraw an item for everybody it reached",
        "description": "By its holder. Whoever was told, and whoever they told from a copy, gets a notice to acknowledge. What is corrected reads as corrected from now on; what is narrowed tells no more than is left; what is refuted or withdrawn is told to nobody any more. Its author alone changes what it says; 409 when it was corrected since it was looked at.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/ItemId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewCorrection"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The correction; who has acknowledged it is in the list of recalls.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Correction"
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
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/cases/{caseId}/mistakes": {
      "post": {
        "operationId": "reportMistake",
        "tags": [
          "disclosures"
        ],
        "summary": "Report that a case is about the wrong person",
        "description": "By anybody on the case. At once and as one act: the case is frozen, all that was told of it is taken back from everybody it reached, the reviewers of its lead agency are told, and the breach is in the register with its 72 hours.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewMistake"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The mistake; the case is frozen until it is released.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Mistake"
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
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/disclosures/{disclosureId}/mistakes": {
      "post": {
        "operationId": "reportWrongRecipient",
        "tags": [
          "disclosures"
        ],
        "summary": "Report that something reached the wrong recipient",
        "description": "By the agency that gave it, or by who received it. As one act: it is taken back from everybody it reached, the reviewers of who gave it are told, and the breach is in the register with its 72 hours.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/DisclosureId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewMistake"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The mistake.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Mistake"
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
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/mistakes/{mistakeId}": {
      "get": {
        "operationId": "getMistake",
        "tags": [
          "disclosures"
        ],
        "summary": "How far a mistake is dealt with",
        "description": "For who reported it, for everybody on the case that is frozen, and for the agency that gave what reached the wrong recipient. Codes and times.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/MistakeId"
          }
        ],
        "responses": {
          "200": {
            "description": "The mistake.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Mistake"
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
    "/mistakes/{mistakeId}/release": {
      "post": {
        "operationId": "releaseCase",
        "tags": [
          "disclosures"
        ],
        "summary": "Release a case that was frozen",
        "description": "By the chair, when everybody who was told has attested what became of it, and not by who froze it.",
        "x-callers": [
          "role:chair"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/MistakeId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewRelease"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The mistake; the case is as it was.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Mistake"
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
    "/breaches": {
      "get": {
        "operationId": "listBreaches",
        "tags": [
          "disclosures"
        ],
        "summary": "The register of breaches",
        "description": "Of the caller's units, in codes and times; GDPR art. 33(5).",
        "x-callers": [
          "role:lawfulness-reviewer"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Cursor"
          },
          {
            "$ref": "#/components/parameters/Limit"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of breaches, the soonest due first.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/BreachPage"
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
    "/breaches/{breachId}": {
      "get": {
        "operationId": "getBreach",
        "tags": [
          "disclosures"
        ],
        "summary": "One breach, with why it is one",
        "description": "With the entity tag under which it may be changed. The reading is recorded first.",
        "x-callers": [
          "role:lawfulness-reviewer"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/BreachId"
          }
        ],
        "responses": {
          "200": {
            "description": "The breach.",
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
                  "$ref": "#/components/schemas/BreachFile"
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
    "/breaches/{breachId}/assessment": {
      "post": {
        "operationId": "assessBreach",
        "tags": [
          "disclosures"
        ],
        "summary": "Assess a breach",
        "description": "By a reviewer who did not report it: whether the supervisory authority has to know, and why.",
        "x-callers": [
          "role:lawfulness-reviewer"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/BreachId"
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
                "$ref": "#/components/schemas/NewBreachAssessment"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The breach, assessed.",
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
                  "$ref": "#/components/schemas/Breach"
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
    "/breaches/{breachId}/notification": {
      "post": {
        "operationId": "notifyBreach",
        "tags": [
          "disclosures"
        ],
        "summary": "Record that the authority was told of a breach",
        "description": "When it was told; GDPR art. 33(1).",
        "x-callers": [
          "role:lawfulness-reviewer"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/BreachId"
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
                "$ref": "#/components/schemas/NewBreachNotification"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The breach, notified.",
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
                  "$ref": "#/components/schemas/Breach"
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
    "/recalls": {
      "get": {
        "operationId": "listRecalls",
        "tags": [
          "disclosures"
        ],
        "summary": "What was taken back",
        "description": "`received`: from the caller, to be acknowledged. `sent`: by the caller's agency, with who has acknowledged it; whom a recipient told in turn is seen by that recipient's agency. Codes and times, without content.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/RecallBox"
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
            "description": "A page of recalls, the newest first.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RecallPage"
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
    "/recalls/{recallId}/acknowledgement": {
      "post": {
        "operationId": "acknowledgeRecall",
        "tags": [
          "disclosures"
        ],
        "summary": "Acknowledge that something was taken back",
        "description": "By its recipient, who says what became of the own copies. When that is overdue, a lawfulness reviewer of the recipient's agency may do it too.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/RecallId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RecallAcknowledgement"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The recall, acknowledged.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Recall"
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
    "/cases/{caseId}/items/{itemId}/contests": {
      "post": {
        "operationId": "contestItem",
        "tags": [
          "rights"
        ],
        "summary": "The person contests an item",
        "description": "Recorded by whoever the person or a representative told, who holds the item or was given it. The item shows that it is contested; restricted, it is made known to nobody until somebody independent has decided.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/ItemId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewContest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The contest, which its holder answers within a month.",
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
                  "$ref": "#/components/schemas/Contest"
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
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/contests": {
      "get": {
        "operationId": "listContests",
        "tags": [
          "rights"
        ],
        "summary": "Contests to answer or to decide",
        "description": "Those of items that the own agency holds and those that the caller recorded; to a reviewer those of the unit. Without any words of the person.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Cursor"
          },
          {
            "$ref": "#/components/parameters/Limit"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of contests, newest first.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ContestPage"
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
    "/contests/{contestId}": {
      "get": {
        "operationId": "getContest",
        "tags": [
          "rights"
        ],
        "summary": "A contest with its words",
        "description": "The grounds of the person, and what the holder replied. The reading is recorded first.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ContestId"
          }
        ],
        "responses": {
          "200": {
            "description": "The contest.",
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
                  "$ref": "#/components/schemas/ContestText"
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
    "/contests/{contestId}/reply": {
      "post": {
        "operationId": "replyToContest",
        "tags": [
          "rights"
        ],
        "summary": "Answer a contest",
        "description": "By the agency that holds the item. Until the day it is due; unanswered, the item is restricted by itself.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ContestId"
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
                "$ref": "#/components/schemas/NewReply"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The contest, to be decided.",
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
                  "$ref": "#/components/schemas/Contest"
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
    "/contests/{contestId}/decision": {
      "post": {
        "operationId": "decideContest",
        "tags": [
          "rights"
        ],
        "summary": "Decide a contest",
        "description": "By a reviewer of another agency than holder and author, and nobody who recorded it. Upheld, the item stays restricted; dismissed, nothing is said of it any more.",
        "x-callers": [
          "role:lawfulness-reviewer"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ContestId"
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
                "$ref": "#/components/schemas/ContestDecision"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The contest, decided.",
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
                  "$ref": "#/components/schemas/Contest"
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
    "/contests/{contestId}/withdrawal": {
      "post": {
        "operationId": "withdrawContest",
        "tags": [
          "rights"
        ],
        "summary": "Take a contest back",
        "description": "On behalf of the person, by whoever recorded it.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ContestId"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          }
        ],
        "responses": {
          "201": {
            "description": "The contest, withdrawn.",
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
                  "$ref": "#/components/schemas/Contest"
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
    "/cases/{caseId}/informing": {
      "post": {
        "operationId": "deferInforming",
        "tags": [
          "rights"
        ],
        "summary": "Say why the person is not informed yet",
        "description": "By an agency about what it holds: put off until a day, with the reason; or restricted by a named law, which counts only when a reviewer of another agency agrees. That the person was informed is evidence, as before.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewInforming"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Put off, or waiting for a second person.",
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
                  "$ref": "#/components/schemas/Informing"
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
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      },
      "get": {
        "operationId": "listInforming",
        "tags": [
          "rights"
        ],
        "summary": "What is put off or restricted on a case",
        "description": "Without reasons and without the law.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
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
            "description": "A page, newest first.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InformingPage"
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
    "/informing/{informingId}": {
      "get": {
        "operationId": "getInforming",
        "tags": [
          "rights"
        ],
        "summary": "Why somebody is not informed",
        "description": "The reason and the law. The reading is recorded first.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/InformingId"
          }
        ],
        "responses": {
          "200": {
            "description": "With its words.",
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
                  "$ref": "#/components/schemas/InformingText"
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
    "/informing/{informingId}/confirmation": {
      "post": {
        "operationId": "confirmRestriction",
        "tags": [
          "rights"
        ],
        "summary": "Agree to a restriction, or not",
        "description": "By a reviewer of another agency than the one that asks for it.",
        "x-callers": [
          "role:lawfulness-reviewer"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/InformingId"
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
                "$ref": "#/components/schemas/RestrictionConfirmation"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Restricted until its end, or refused.",
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
                  "$ref": "#/components/schemas/Informing"
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
    "/informing/{informingId}/telling": {
      "post": {
        "operationId": "tellPerson",
        "tags": [
          "rights"
        ],
        "summary": "The person was informed after all",
        "description": "By the agency that put it off; it ends a restriction as well.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/InformingId"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          }
        ],
        "responses": {
          "201": {
            "description": "The person is informed.",
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
                  "$ref": "#/components/schemas/Informing"
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
    "/cases/{caseId}/representatives": {
      "post": {
        "operationId": "nameRepresentative",
        "tags": [
          "rights"
        ],
        "summary": "Name who speaks for a minor",
        "description": "By the owner or the chair of the case, with a statement about what is in the interest of the child. It ends by itself on the eighteenth birthday.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewRepresentative"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The representative.",
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
                  "$ref": "#/components/schemas/Representative"
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
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      },
      "get": {
        "operationId": "listRepresentatives",
        "tags": [
          "rights"
        ],
        "summary": "Who speaks for the person of a case",
        "description": "Without names and statements.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
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
            "description": "A page, newest first.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RepresentativePage"
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
    "/cases/{caseId}/representatives/{representativeId}": {
      "get": {
        "operationId": "getRepresentative",
        "tags": [
          "rights"
        ],
        "summary": "Who speaks for a minor, by name",
        "description": "The name, and what was said to the interest of the child. The reading is recorded first.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/RepresentativeId"
          }
        ],
        "responses": {
          "200": {
            "description": "With its words.",
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
                  "$ref": "#/components/schemas/RepresentativeText"
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
    "/cases/{caseId}/representatives/{representativeId}/ending": {
      "post": {
        "operationId": "endRepresentative",
        "tags": [
          "rights"
        ],
        "summary": "End a representation",
        "description": "By the owner or the chair of the case.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/RepresentativeId"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          }
        ],
        "responses": {
          "201": {
            "description": "Ended.",
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
                  "$ref": "#/components/schemas/Representative"
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
    "/claims": {
      "post": {
        "operationId": "recordClaim",
        "tags": [
          "rights"
        ],
        "summary": "A person asks what is held about them",
        "description": "Recorded by whoever was asked. The answer is the same for everybody, known or not; a reviewer answers within a month.",
        "x-callers": [
          "professional"
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
                "$ref": "#/components/schemas/NewClaim"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The request.",
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
                  "$ref": "#/components/schemas/Claim"
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
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      },
      "get": {
        "operationId": "listClaims",
        "tags": [
          "rights"
        ],
        "summary": "Access requests",
        "description": "Those that the caller recorded; to a reviewer those of the unit. Without the persons.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Cursor"
          },
          {
            "$ref": "#/components/parameters/Limit"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of requests, newest first.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ClaimPage"
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
    "/claims/{claimId}": {
      "get": {
        "operationId": "getClaim",
        "tags": [
          "rights"
        ],
        "summary": "One access request",
        "description": "How far it is, and nothing of what is held.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ClaimId"
          }
        ],
        "responses": {
          "200": {
            "description": "The request.",
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
                  "$ref": "#/components/schemas/Claim"
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
    "/claims/{claimId}/extension": {
      "post": {
        "operationId": "extendClaim",
        "tags": [
          "rights"
        ],
        "summary": "Take two more months",
        "description": "Once, with the reason, before the request is due (GDPR art. 12(3)).",
        "x-callers": [
          "role:lawfulness-reviewer"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ClaimId"
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
                "$ref": "#/components/schemas/NewClaimExtension"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The request, due later.",
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
                  "$ref": "#/components/schemas/Claim"
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
    "/claims/{claimId}/answer": {
      "post": {
        "operationId": "answerClaim",
        "tags": [
          "rights"
        ],
        "summary": "Answer an access request",
        "description": "By a reviewer, and not the one who wrote it down. Says what kinds of information are held, by whom, for what, and who was told, with a copy of each item, to be printed for the person: without its source and without other people. Nothing is said of what the law keeps back, of what is secret, and to a parent of what a child told a helper; where nothing is left, the answer is the one for somebody of whom nothing is held. The reading is recorded first. It is told once.",
        "x-callers": [
          "role:lawfulness-reviewer"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ClaimId"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          }
        ],
        "responses": {
          "201": {
            "description": "What may be told.",
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
                  "$ref": "#/components/schemas/ClaimAnswer"
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
    "/cases/{caseId}/sessions/{sessionId}/sheets": {
      "post": {
        "operationId": "draftSheet",
        "tags": [
          "meetings"
        ],
        "summary": "Draft a return sheet",
        "description": "By the chair of an open session: items of the case, whose holders are at the table, for police named by name. Which of the items named are none for a return sheet is said alike of an unknown item, a secret, a belief and one whose holder is not there. Until everybody else who attends has signed, police do not find it, neither those at the table nor those it is for.",
        "x-callers": [
          "role:chair"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/SessionId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewReturnSheet"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The sheet, to be signed.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReturnSheet"
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
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      },
      "get": {
        "operationId": "listSheets",
        "tags": [
          "meetings"
        ],
        "summary": "Return sheets of a session",
        "description": "Those that the caller may sign or was sent. Nobody is told whose signature is missing.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/SessionId"
          }
        ],
        "responses": {
          "200": {
            "description": "The sheets, newest first.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReturnSheetList"
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
    "/cases/{caseId}/sessions/{sessionId}/sheets/{sheetId}": {
      "get": {
        "operationId": "getSheet",
        "tags": [
          "meetings"
        ],
        "summary": "One return sheet",
        "description": "In codes: what an item says is read where it is held, or was made known.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/SessionId"
          },
          {
            "$ref": "#/components/parameters/SheetId"
          }
        ],
        "responses": {
          "200": {
            "description": "The sheet.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReturnSheet"
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
    "/cases/{caseId}/sessions/{sessionId}/sheets/{sheetId}/signatures": {
      "post": {
        "operationId": "signSheet",
        "tags": [
          "meetings"
        ],
        "summary": "Sign a return sheet",
        "description": "By everybody who attends, each for themself and once. Who does not sign says nothing, and is not named: there is no consensus.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/SessionId"
          },
          {
            "$ref": "#/components/parameters/SheetId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewSheetSignature"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The sheet.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReturnSheet"
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
    "/cases/{caseId}/sessions/{sessionId}/sheets/{sheetId}/sending": {
      "post": {
        "operationId": "sendSheet",
        "tags": [
          "meetings"
        ],
        "summary": "Send a return sheet to police",
        "description": "By the chair, while the session is open and the signature of everybody who attends is there. Every item is decided on, all of them or none, and recorded before police find any of it.",
        "x-callers": [
          "role:chair"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/SessionId"
          },
          {
            "$ref": "#/components/parameters/SheetId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "responses": {
          "201": {
            "description": "What was made known, with the receipt.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SentSheet"
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
    "/cases/{caseId}/sessions/{sessionId}/sheets/{sheetId}/withdrawal": {
      "post": {
        "operationId": "withdrawSheet",
        "tags": [
          "meetings"
        ],
        "summary": "Withdraw a return sheet",
        "description": "By the chair, before it is sent; from then on it is void. To change what is on it is to draft another.",
        "x-callers": [
          "role:chair"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/SessionId"
          },
          {
            "$ref": "#/components/parameters/SheetId"
          }
        ],
        "responses": {
          "201": {
            "description": "The sheet, void.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReturnSheet"
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
    "/cases/{caseId}/sessions/{sessionId}/agenda": {
      "put": {
        "operationId": "setAgenda",
        "tags": [
          "meetings"
        ],
        "summary": "Write the agenda",
        "description": "By the chair, as a whole.",
        "x-callers": [
          "role:chair"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/SessionId"
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
                "$ref": "#/components/schemas/NewAgenda"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "How far the minutes are.",
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
                  "$ref": "#/components/schemas/MinutesState"
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
    "/cases/{caseId}/sessions/{sessionId}/views": {
      "post": {
        "operationId": "addView",
        "tags": [
          "meetings"
        ],
        "summary": "Give the view of one's discipline",
        "description": "By each attendee once, before the table agrees on a formulation: needs, protective factors, triggers, in words and never in numbers. Counted for the discipline and the year, and for nobody.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/SessionId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewView"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "How far the minutes are.",
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
                  "$ref": "#/components/schemas/MinutesState"
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
    "/cases/{caseId}/sessions/{sessionId}/formulation": {
      "put": {
        "operationId": "agreeFormulation",
        "tags": [
          "meetings"
        ],
        "summary": "Keep the formulation that was agreed",
        "description": "By the chair, once somebody has given a view; views are not added after it.",
        "x-callers": [
          "role:chair"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/SessionId"
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
                "$ref": "#/components/schemas/NewView"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "How far the minutes are.",
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
                  "$ref": "#/components/schemas/MinutesState"
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
    "/cases/{caseId}/sessions/{sessionId}/dissents": {
      "post": {
        "operationId": "addDissent",
        "tags": [
          "meetings"
        ],
        "summary": "Keep a dissent",
        "description": "By an attendee who sees it otherwise, once, in their own words. It stays beside the formulation.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/SessionId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewDissent"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "How far the minutes are.",
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
                  "$ref": "#/components/schemas/MinutesState"
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
    "/cases/{caseId}/sessions/{sessionId}/decisions": {
      "post": {
        "operationId": "takeDecision",
        "tags": [
          "meetings"
        ],
        "summary": "Keep a decision",
        "description": "By the chair: what is done, who answers for it and by when. It becomes a task of its owner.",
        "x-callers": [
          "role:chair"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/SessionId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewSessionDecision"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The decision.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TakenDecision"
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
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/cases/{caseId}/sessions/{sessionId}/voice": {
      "put": {
        "operationId": "setVoice",
        "tags": [
          "meetings"
        ],
        "summary": "Keep what the young person says",
        "description": "By an attendee; or a code that says why there is nothing. Minutes do not close without one of both.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/SessionId"
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
                "$ref": "#/components/schemas/NewVoice"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "How far the minutes are.",
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
                  "$ref": "#/components/schemas/MinutesState"
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
    "/cases/{caseId}/sessions/{sessionId}/minutes": {
      "get": {
        "operationId": "getMinutes",
        "tags": [
          "meetings"
        ],
        "summary": "The minutes on one screen",
        "description": "Agenda, decisions, owners, dates, and what they rest on; for those invited who are of the inner circle, until the case is closed. The reading is recorded first.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/SessionId"
          }
        ],
        "responses": {
          "200": {
            "description": "The minutes.",
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
                  "$ref": "#/components/schemas/Minutes"
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
    "/cases/{caseId}/sessions/{sessionId}/minutes/closure": {
      "post": {
        "operationId": "closeMinutes",
        "tags": [
          "meetings"
        ],
        "summary": "Close the minutes",
        "description": "By the chair. From then on they stay as they are.",
        "x-callers": [
          "role:chair"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/SessionId"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          }
        ],
        "responses": {
          "201": {
            "description": "The minutes, closed.",
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
                  "$ref": "#/components/schemas/MinutesState"
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
    "/cases/{caseId}/sessions/{sessionId}/mentions": {
      "post": {
        "operationId": "noteMention",
        "tags": [
          "meetings"
        ],
        "summary": "Note that something was told",
        "description": "By who told it, to others at the table: which category, to whom, and no content. It exists for these alone.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/SessionId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewMention"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The mention.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Mention"
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
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      },
      "get": {
        "operationId": "listMentions",
        "tags": [
          "meetings"
        ],
        "summary": "What the caller told and was told",
        "description": "Who told whom which category, of what concerns the caller.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/SessionId"
          }
        ],
        "responses": {
          "200": {
            "description": "The mentions, oldest first.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MentionList"
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
    "/cases/{caseId}/sessions/{sessionId}/packs": {
      "post": {
        "operationId": "printPack",
        "tags": [
          "meetings"
        ],
        "summary": "Print a copy for one attendee",
        "description": "The minutes as that attendee may see them, and what they were told in this session, under a watermark with their name. Recorded before it is shown. What is for viewing in session only, what was spoken and what is secret is on no paper.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/SessionId"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewPack"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The copy.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Pack"
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
    "/contributions": {
      "get": {
        "operationId": "listContributions",
        "tags": [
          "meetings"
        ],
        "summary": "How the disciplines contribute",
        "description": "By discipline and year only, in whole tens; never by person, session or case.",
        "x-callers": [
          "role:chair",
          "role:coordinator"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Year"
          }
        ],
        "responses": {
          "200": {
            "description": "Counts in tens; what is below ten is not there.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ContributionList"
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
    "/erasures": {
      "post": {
        "operationId": "requestErasure",
        "tags": [
          "subjects"
        ],
        "summary": "Ask for a person to be erased",
        "description": "By a lawfulness reviewer of the unit, on a ground of law. Nothing is erased before somebody of another agency confirms it, and then not for some days, in which it can be withdrawn (72 hours unless law asks for more). What the person told and what was told about them becomes unreadable, in old backups too; that something was decided and made known, by whom and on what basis, stays provable. The same answer comes whether or not anything is held about the person; 409 while it is needed for an open case, unless a court orders it.",
        "x-callers": [
          "role:lawfulness-reviewer"
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
                "$ref": "#/components/schemas/NewErasure"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The erasure, waiting for somebody else to confirm it.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Erasure"
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
      },
      "get": {
        "operationId": "listErasures",
        "tags": [
          "subjects"
        ],
        "summary": "Erasures in the caller's units",
        "description": "In codes, without the persons: who confirms one names the person from their own look at the request.",
        "x-callers": [
          "role:lawfulness-reviewer"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Cursor"
          },
          {
            "$ref": "#/components/parameters/Limit"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of erasures, the newest first.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ErasurePage"
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
    "/erasures/{erasureId}/confirmation": {
      "post": {
        "operationId": "confirmErasure",
        "tags": [
          "subjects"
        ],
        "summary": "Confirm that a person is to be erased",
        "description": "By a lawfulness reviewer of another agency than the one who asked for it, who names the person again. From then on the time runs in which it can be withdrawn.",
        "x-callers": [
          "role:lawfulness-reviewer"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ErasureId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ErasureConfirmation"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The erasure, with the moment from which it happens.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Erasure"
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
    "/erasures/{erasureId}/withdrawal": {
      "post": {
        "operationId": "withdrawErasure",
        "tags": [
          "subjects"
        ],
        "summary": "Take an erasure back",
        "description": "By any lawfulness reviewer of the unit, as long as it has not begun.",
        "x-callers": [
          "role:lawfulness-reviewer"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ErasureId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ErasureWithdrawal"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The erasure, withdrawn.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Erasure"
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
    "/consults": {
      "post": {
        "operationId": "askExperts",
        "tags": [
          "learning"
        ],
        "summary": "Ask the region's experts",
        "description": "About a situation, never about somebody (S22, S39): a text with a name of the registry, a number of a document, a telephone or a case, a day or an address in it is refused, every fault named. It goes to one regional team that sits in the unit, and to nobody else.",
        "x-callers": [
          "professional"
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
                "$ref": "#/components/schemas/NewConsult"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The question.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Consult"
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
      },
      "get": {
        "operationId": "listConsults",
        "tags": [
          "learning"
        ],
        "summary": "Questions to the region's experts",
        "description": "The caller's own, and those put to the caller's team; in codes, the newest first.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Cursor"
          },
          {
            "$ref": "#/components/parameters/Limit"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of questions.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ConsultPage"
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
    "/consults/{consultId}": {
      "get": {
        "operationId": "getConsult",
        "tags": [
          "learning"
        ],
        "summary": "One question with its answers",
        "description": "For who asked it and for the team that was asked.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ConsultId"
          }
        ],
        "responses": {
          "200": {
            "description": "The question.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Consult"
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
    "/consults/{consultId}/answers": {
      "post": {
        "operationId": "answerConsult",
        "tags": [
          "learning"
        ],
        "summary": "Answer a question",
        "description": "By a member of the team that was asked, as often as there is something to say while it is open.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ConsultId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewConsultAnswer"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The question with its answers.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Consult"
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
    "/consults/{consultId}/closure": {
      "post": {
        "operationId": "closeConsult",
        "tags": [
          "learning"
        ],
        "summary": "Close a question",
        "description": "By who asked it: nothing is answered any more.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ConsultId"
          }
        ],
        "responses": {
          "201": {
            "description": "The closed question.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Consult"
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
    "/practices": {
      "post": {
        "operationId": "draftPractice",
        "tags": [
          "learning"
        ],
        "summary": "Write a practice down",
        "description": "For the people of all units: what was tried, and what came of it (S22, S24, S31). Nothing in it points at anybody; what shows it is refused, every fault named. Until the second person, of another agency, has confirmed that, it exists for these two alone.",
        "x-callers": [
          "professional"
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
                "$ref": "#/components/schemas/NewPractice"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The practice, waiting for its second person.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Practice"
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
      },
      "get": {
        "operationId": "listPractices",
        "tags": [
          "learning"
        ],
        "summary": "Practices of all units",
        "description": "Those that were confirmed, and those that wait for the caller or for the caller's second person; the newest first. Who wrote it is not told.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Cursor"
          },
          {
            "$ref": "#/components/parameters/Limit"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of practices.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PracticePage"
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
    "/practices/{practiceId}/confirmation": {
      "post": {
        "operationId": "confirmPractice",
        "tags": [
          "learning"
        ],
        "summary": "Confirm that a practice points at nobody",
        "description": "By its second person alone, who has read it with that question; from then on all units read it.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/PracticeId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PersonFreeConfirmation"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The practice, as all units read it.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Practice"
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
    "/practices/{practiceId}/withdrawal": {
      "post": {
        "operationId": "withdrawPractice",
        "tags": [
          "learning"
        ],
        "summary": "Take a practice back",
        "description": "By either of the two, at any time; its text is gone.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/PracticeId"
          }
        ],
        "responses": {
          "201": {
            "description": "The practice, without its text.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Practice"
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
    "/lessons": {
      "post": {
        "operationId": "draftLesson",
        "tags": [
          "learning"
        ],
        "summary": "Write a lesson down",
        "description": "For the people of all units: what went wrong in the work, and what is done differently since (S22, S24, S31). Nothing in it points at anybody; what shows it is refused, every fault named. Until the second person, of another agency, has confirmed that, it exists for these two alone.",
        "x-callers": [
          "professional"
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
                "$ref": "#/components/schemas/NewLesson"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The lesson, waiting for its second person.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Lesson"
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
      },
      "get": {
        "operationId": "listLessons",
        "tags": [
          "learning"
        ],
        "summary": "Lessons of all units",
        "description": "Those that were confirmed, and those that wait for the caller or for the caller's second person; the newest first. Who wrote it is not told.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Cursor"
          },
          {
            "$ref": "#/components/parameters/Limit"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of lessons.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LessonPage"
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
    "/lessons/{lessonId}/confirmation": {
      "post": {
        "operationId": "confirmLesson",
        "tags": [
          "learning"
        ],
        "summary": "Confirm that a lesson points at nobody",
        "description": "By its second person alone, who has read it with that question; from then on all units read it.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/LessonId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PersonFreeConfirmation"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The lesson, as all units read it.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Lesson"
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
    "/lessons/{lessonId}/withdrawal": {
      "post": {
        "operationId": "withdrawLesson",
        "tags": [
          "learning"
        ],
        "summary": "Take a lesson back",
        "description": "By either of the two, at any time; its text is gone.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/LessonId"
          }
        ],
        "responses": {
          "201": {
            "description": "The lesson, without its text.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Lesson"
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
    "/obstacles": {
      "post": {
        "operationId": "reportObstacle",
        "tags": [
          "learning"
        ],
        "summary": "Say that a measure of the country stands in the way",
        "description": "To the coordinators of one regional team (S42, S73): which rule it is, what it kept the unit from doing, and what was wanted. About nobody; a text that points at somebody is refused.",
        "x-callers": [
          "professional"
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
                "$ref": "#/components/schemas/NewObstacle"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The report.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Obstacle"
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
      },
      "get": {
        "operationId": "listObstacles",
        "tags": [
          "learning"
        ],
        "summary": "What stands in the way",
        "description": "The caller's own reports, those to the caller's team, and what was answered, of all units (S75); the newest first. Who reported it is not told.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Cursor"
          },
          {
            "$ref": "#/components/parameters/Limit"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of reports.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ObstaclePage"
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
    "/obstacles/{obstacleId}/reply": {
      "post": {
        "operationId": "replyToObstacle",
        "tags": [
          "learning"
        ],
        "summary": "Answer a report",
        "description": "By a coordinator of the team, once, who has read with a second pair of eyes that it points at nobody: report and answer are read by all units from then on.",
        "x-callers": [
          "role:coordinator"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ObstacleId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewObstacleReply"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The report with its answer.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Obstacle"
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
    "/obstacles/{obstacleId}/withdrawal": {
      "post": {
        "operationId": "withdrawObstacle",
        "tags": [
          "learning"
        ],
        "summary": "Take a report back",
        "description": "By who made it, or by the team it went to; its text is gone.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ObstacleId"
          }
        ],
        "responses": {
          "201": {
            "description": "The report, without its text.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Obstacle"
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
    "/indicators": {
      "get": {
        "operationId": "listIndicators",
        "tags": [
          "learning"
        ],
        "summary": "What the work came to",
        "description": "Counts of the caller's units, per unit, track and quarter and nothing smaller (S2): reviews on time, measures delivered, cases closed without concern. Of quarters of the last two years that are over, in tens, rounded down; what is below ten is not told.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "responses": {
          "200": {
            "description": "The counts.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Indicators"
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
    "/needs": {
      "post": {
        "operationId": "noteNeed",
        "tags": [
          "learning"
        ],
        "summary": "Note what a district lacks",
        "description": "One need that was met with, in a code (S59). It is added to a count for the municipality and the quarter, and nothing else of it is kept.",
        "x-callers": [
          "professional"
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
                "$ref": "#/components/schemas/NewNeed"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The need, as it was counted.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Need"
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
      },
      "get": {
        "operationId": "listNeeds",
        "tags": [
          "learning"
        ],
        "summary": "What districts lack",
        "description": "Counts of the caller's units for quarters of the last two years that are over, in tens, rounded down; what is below ten is not told.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "responses": {
          "200": {
            "description": "The counts.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Needs"
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
    "/tasks": {
      "get": {
        "operationId": "listTasks",
        "tags": [
          "tasks"
        ],
        "summary": "What waits for the caller",
        "description": "Open tasks of the caller, and of the roles that the caller holds in the own agency: nobody sees those of others. In codes; what a task is about is read where it is. There is no task about what somebody was asked and leaves unanswered.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Cursor"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of tasks, the soonest due first.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TaskPage"
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
    "/tasks/{taskId}/done": {
      "post": {
        "operationId": "finishTask",
        "tags": [
          "tasks"
        ],
        "summary": "Say that a task is done",
        "description": "By whoever is to do it; to anybody else it does not exist. Changes nothing of what the task is about. 409 for one that was done before, or is needed no more.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/TaskId"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "responses": {
          "201": {
            "description": "The task, done.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Task"
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
    "/referrals": {
      "post": {
        "operationId": "offerReferral",
        "tags": [
          "referrals"
        ],
        "summary": "Refer somebody to another service",
        "description": "From one professional to another, for early help, without a case (P5): chair, mayor and police do not know of it, nor does anybody else of the unit. It is decided and recorded as every disclosure is; consent, informing and the own signed decision come with it where the rule asks for them. Without a permit there is no referral, and only the answers.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewReferral"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "What was decided, and the referral if it was permitted.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReferralOffered"
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
      },
      "get": {
        "operationId": "listReferrals",
        "tags": [
          "referrals"
        ],
        "summary": "The caller's referrals",
        "description": "Those the caller made, or those made to the caller; in codes, the newest first.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Direction"
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
            "description": "A page of referrals.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReferralPage"
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
    "/referrals/{referralId}": {
      "get": {
        "operationId": "getReferral",
        "tags": [
          "referrals"
        ],
        "summary": "One referral",
        "description": "For the two professionals; what it says is read as a disclosure, under `disclosureId`. To anybody else it does not exist.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ReferralId"
          }
        ],
        "responses": {
          "200": {
            "description": "The referral.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Referral"
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
    "/referrals/{referralId}/acceptance": {
      "post": {
        "operationId": "acceptReferral",
        "tags": [
          "referrals"
        ],
        "summary": "Accept a referral",
        "description": "By the professional it was made to, until `answerBy`.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ReferralId"
          }
        ],
        "responses": {
          "201": {
            "description": "The referral.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Referral"
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
    "/referrals/{referralId}/decline": {
      "post": {
        "operationId": "declineReferral",
        "tags": [
          "referrals"
        ],
        "summary": "Decline a referral",
        "description": "By the professional it was made to; in a code that says nothing about the person. What it said is not readable any more.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ReferralId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ReferralDecline"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The referral.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Referral"
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
    "/referrals/{referralId}/withdrawal": {
      "post": {
        "operationId": "withdrawReferral",
        "tags": [
          "referrals"
        ],
        "summary": "Take a referral back",
        "description": "By who made it, also when the person changed their mind after it was accepted. What it said is not readable any more.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ReferralId"
          }
        ],
        "responses": {
          "201": {
            "description": "The referral.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Referral"
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
    "/referrals/{referralId}/outcome": {
      "post": {
        "operationId": "endReferral",
        "tags": [
          "referrals"
        ],
        "summary": "End a referral",
        "description": "By the professional who accepted it; in a code about the help, not about the person.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ReferralId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ReferralEnd"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The referral.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Referral"
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
    "/simulations": {
      "post": {
        "operationId": "simulate",
        "tags": [
          "decisions"
        ],
        "summary": "Who may see what, and why",
        "description": "Decides on given facts under the bundle in force; for coordinators and auditors also under one that was in force, or under a candidate. Touches no case and no person.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "name": "revision",
            "in": "query",
            "description": "Bundle to decide under; the one in force when absent.",
            "schema": {
              "$ref": "#/components/schemas/Revision"
            }
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Facts"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The decision in codes and in plain words.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Simulation"
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
    "/advice": {
      "post": {
        "operationId": "advise",
        "tags": [
          "decisions"
        ],
        "summary": "May I share this kind of thing with them, for that?",
        "description": "About a kind of sharing, not about anybody: no case, no name, no free text, and no login. The answer rests on the question and the jurisdiction packs alone. Counted by day and kind of question, and attributed to nobody.",
        "security": [],
        "x-callers": [
          "public"
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
                "$ref": "#/components/schemas/AdviceQuestion"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What the packs say, with citation and status; as if the two agencies had an agreement.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Advice"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
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
    "/impacts": {
      "post": {
        "operationId": "assessImpact",
        "tags": [
          "decisions"
        ],
        "summary": "What another bundle would have changed",
        "description": "Decides the logged decisions of a period again under a candidate, and counts by clause what would come out differently, from what to what. No case, no person and no single decision is shown. What was erased is counted as erased. Periods are whole days, so that no two of them single out one decision.",
        "x-callers": [
          "role:coordinator",
          "role:auditor"
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
                "$ref": "#/components/schemas/ImpactQuestion"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What would have changed in the caller's units.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Impact"
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
    "/replays": {
      "post": {
        "operationId": "replay",
        "tags": [
          "decisions"
        ],
        "summary": "Decide a logged decision again",
        "description": "By an auditor of the unit, never one of an agency that took part. That it was opened is recorded first. The codes under its own bundle and engine are those that were recorded; after erasure, or under an engine that this release does not have, the answer says so and nothing is guessed.",
        "x-callers": [
          "role:auditor"
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
                "$ref": "#/components/schemas/ReplayQuestion"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The decision then and now, with the receipt of its opening.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Replay"
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
    "/openings": {
      "post": {
        "operationId": "openContent",
        "tags": [
          "decisions"
        ],
        "summary": "Open, for a review, what one entry made known",
        "description": "By one of the two auditors of a grant that the ledger proves, once each, within its days, and never by one of an agency that took part. Exactly what the recipients were given, to be viewed: what is sealed, recalled or erased is not shown. That it was opened is recorded first.",
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
                  "grant"
                ],
                "properties": {
                  "grant": {
                    "type": "string",
                    "format": "uuid",
                    "description": "The entry that recorded the grant."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "What was made known, with the receipt of its opening.",
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
                    "items",
                    "receipt"
                  ],
                  "properties": {
                    "entryId": {
                      "$ref": "#/components/schemas/Id"
                    },
                    "items": {
                      "type": "array",
                      "maxItems": 10000,
                      "items": {
                        "$ref": "#/components/schemas/OpenedItem"
                      }
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
    "/shadows/{revision}": {
      "get": {
        "operationId": "getShadow",
        "tags": [
          "decisions"
        ],
        "summary": "What a candidate would have decided beside the bundle in force",
        "description": "Counts of real decisions in the caller's units while the candidate ran in shadow, by clause. It decides nothing, delays nothing, and shows no case.",
        "x-callers": [
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
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "responses": {
          "200": {
            "description": "The counts.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Shadow"
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
    "/access/v1/evaluation": {
      "servers": [
        {
          "url": "https://exchange.casebridge.example"
        }
      ],
      "post": {
        "operationId": "evaluate",
        "tags": [
          "authzen"
        ],
        "summary": "Whether one thing may be done",
        "description": "May this item be shared with this professional, for this purpose? Asked by its holder about the own agency's items on the caller's own cases; anything else is answered like an id that names nothing. A refusal is a 200. A true decision is no permission to send: what is sent is made known by `disclose`, which records it first.",
        "x-callers": [
          "professional"
        ],
        "x-protocol": "OpenID AuthZEN Authorization API 1.0",
        "parameters": [
          {
            "$ref": "#/components/parameters/XRequestId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AccessEvaluation"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The decision.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              },
              "X-Request-ID": {
                "$ref": "#/components/headers/X-Request-ID"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AccessDecision"
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
    "/access/v1/evaluations": {
      "servers": [
        {
          "url": "https://exchange.casebridge.example"
        }
      ],
      "post": {
        "operationId": "evaluateAll",
        "tags": [
          "authzen"
        ],
        "summary": "Whether several things may be done",
        "description": "One answer for each evaluation, in their order, as far as the semantic goes. A member of an evaluation takes the place of the whole default above it. Without evaluations, as `evaluate`. A faulty evaluation among others is a decision false with its error.",
        "x-callers": [
          "professional"
        ],
        "x-protocol": "OpenID AuthZEN Authorization API 1.0",
        "parameters": [
          {
            "$ref": "#/components/parameters/XRequestId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AccessEvaluations"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The decisions.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              },
              "X-Request-ID": {
                "$ref": "#/components/headers/X-Request-ID"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AccessDecisions"
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
    "/access/v1/search/subject": {
      "servers": [
        {
          "url": "https://exchange.casebridge.example"
        }
      ],
      "post": {
        "operationId": "searchSubjects",
        "tags": [
          "authzen"
        ],
        "summary": "Who may",
        "description": "The professionals on the case of an own item who may receive it for this purpose.",
        "x-callers": [
          "professional"
        ],
        "x-protocol": "OpenID AuthZEN Authorization API 1.0",
        "parameters": [
          {
            "$ref": "#/components/parameters/XRequestId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SubjectSearch"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "A page of subjects, in order of id.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              },
              "X-Request-ID": {
                "$ref": "#/components/headers/X-Request-ID"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/EntitiesFound"
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
    "/access/v1/search/resource": {
      "servers": [
        {
          "url": "https://exchange.casebridge.example"
        }
      ],
      "post": {
        "operationId": "searchResources",
        "tags": [
          "authzen"
        ],
        "summary": "On what",
        "description": "The own agency's items on the caller's own cases that this professional may receive for this purpose. A page may hold fewer than its limit and still have a next one.",
        "x-callers": [
          "professional"
        ],
        "x-protocol": "OpenID AuthZEN Authorization API 1.0",
        "parameters": [
          {
            "$ref": "#/components/parameters/XRequestId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ResourceSearch"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "A page of resources, in order of id.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              },
              "X-Request-ID": {
                "$ref": "#/components/headers/X-Request-ID"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/EntitiesFound"
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
    "/access/v1/search/action": {
      "servers": [
        {
          "url": "https://exchange.casebridge.example"
        }
      ],
      "post": {
        "operationId": "searchActions",
        "tags": [
          "authzen"
        ],
        "summary": "What may be done",
        "description": "The purposes for which this professional may receive this item.",
        "x-callers": [
          "professional"
        ],
        "x-protocol": "OpenID AuthZEN Authorization API 1.0",
        "parameters": [
          {
            "$ref": "#/components/parameters/XRequestId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ActionSearch"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "A page of actions.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              },
              "X-Request-ID": {
                "$ref": "#/components/headers/X-Request-ID"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ActionsFound"
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
    "/.well-known/authzen-configuration": {
      "servers": [
        {
          "url": "https://exchange.casebridge.example"
        }
      ],
      "get": {
        "operationId": "getAuthzenConfiguration",
        "tags": [
          "authzen"
        ],
        "summary": "Where AuthZEN is answered",
        "description": "Metadata of the policy decision point. Read before anybody has a token; says nothing about anybody.",
        "security": [],
        "x-callers": [
          "public"
        ],
        "x-protocol": "OpenID AuthZEN Authorization API 1.0",
        "parameters": [
          {
            "$ref": "#/components/parameters/XRequestId"
          }
        ],
        "responses": {
          "200": {
            "description": "The addresses.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              },
              "X-Request-ID": {
                "$ref": "#/components/headers/X-Request-ID"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AuthzenConfiguration"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
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
          "url": "https://exchange.casebridge.example"
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
    },
    "/cases/{caseId}/measures": {
      "post": {
        "operationId": "proposeMeasure",
        "tags": [
          "plan"
        ],
        "summary": "Propose a measure",
        "description": "By somebody of the inner circle, for the agency that will hold it. What is agreed is written in outward words, as it may be read by whoever carries it out; why it is needed is read by that agency alone.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewMeasure"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The measure, proposed.",
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
                  "$ref": "#/components/schemas/Measure"
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
    "/cases/{caseId}/plan": {
      "get": {
        "operationId": "getPlan",
        "tags": [
          "plan"
        ],
        "summary": "The plan of a case",
        "description": "Measures that the caller may know of, until the case is closed. Why they are needed is shown to the agency that holds them, and the reading is recorded first.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "responses": {
          "200": {
            "description": "The plan.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Plan"
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
    "/cases/{caseId}/plan/copies": {
      "post": {
        "operationId": "givePlan",
        "tags": [
          "plan"
        ],
        "summary": "Give the plan to the person",
        "description": "By the agency that holds its measures: each agreed measure is decided on, recorded and then given in outward words.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewPlanCopy"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "What the person was given, as it is handed over.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PlanCopy"
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
    "/measures": {
      "get": {
        "operationId": "listMeasures",
        "tags": [
          "plan"
        ],
        "summary": "Measures that the caller carries out",
        "description": "The part of the plan that is the caller’s own, newest first: no reason, no case and nothing else of the plan.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Cursor"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of measures.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MeasurePage"
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
    "/measures/{measureId}": {
      "get": {
        "operationId": "getMeasure",
        "tags": [
          "plan"
        ],
        "summary": "One measure",
        "description": "To its owner, on the case or not, and to those of the case who may know of it.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/MeasureId"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "responses": {
          "200": {
            "description": "The measure.",
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
                  "$ref": "#/components/schemas/Measure"
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
    "/measures/{measureId}/agreement": {
      "post": {
        "operationId": "agreeMeasure",
        "tags": [
          "plan"
        ],
        "summary": "Agree on a measure",
        "description": "By the owner of the case. From then on whoever carries it out sees it.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/MeasureId"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MeasureAgreement"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The measure, agreed.",
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
                  "$ref": "#/components/schemas/Measure"
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
    "/measures/{measureId}/papers": {
      "post": {
        "operationId": "handOverMeasure",
        "tags": [
          "plan"
        ],
        "summary": "Give a measure on paper to who carries it out",
        "description": "By the professional who is the contact of a parent or of the young person: decided, recorded, then given in outward words.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/MeasureId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewPlanCopy"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The paper, as it is handed over.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PlanCopy"
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
    "/measures/{measureId}/consent": {
      "post": {
        "operationId": "attachConsent",
        "tags": [
          "plan"
        ],
        "summary": "Say on which consent a measure rests",
        "description": "By the owner of the case, before the measure starts: also when it was agreed before there was one.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/MeasureId"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MeasureConsent"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The measure, with its consent.",
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
                  "$ref": "#/components/schemas/Measure"
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
    "/measures/{measureId}/start": {
      "post": {
        "operationId": "startMeasure",
        "tags": [
          "plan"
        ],
        "summary": "Start a measure",
        "description": "By its owner. Where it rests on consent, and everywhere in a country that asks for it, not without a consent that stands.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/MeasureId"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "responses": {
          "201": {
            "description": "The measure, running.",
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
                  "$ref": "#/components/schemas/Measure"
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
    "/measures/{measureId}/progress": {
      "post": {
        "operationId": "reportProgress",
        "tags": [
          "plan"
        ],
        "summary": "Report on a measure",
        "description": "By its owner, on the case or not, to the owner of the case; of the measure only. Decided, recorded, then made known.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/MeasureId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewProgress"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "What was decided, with the receipt.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Disclosed"
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
    "/measures/{measureId}/completion": {
      "post": {
        "operationId": "completeMeasure",
        "tags": [
          "plan"
        ],
        "summary": "Complete a measure",
        "description": "By its owner: what was agreed was delivered.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/MeasureId"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "responses": {
          "201": {
            "description": "The measure, done.",
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
                  "$ref": "#/components/schemas/Measure"
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
    "/measures/{measureId}/ending": {
      "post": {
        "operationId": "endMeasure",
        "tags": [
          "plan"
        ],
        "summary": "End a measure",
        "description": "By the owner of the case, before it is done.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/MeasureId"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MeasureEnding"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The measure, ended.",
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
                  "$ref": "#/components/schemas/Measure"
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
    "/measures/{measureId}/objection": {
      "post": {
        "operationId": "objectToMeasure",
        "tags": [
          "plan"
        ],
        "summary": "Record that the person objects",
        "description": "By the owner of the measure or of the case. The person may say no to each measure, without a reason; it then ends.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/MeasureId"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MeasureObjection"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The measure, objected to.",
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
                  "$ref": "#/components/schemas/Measure"
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
    "/cases/{caseId}/reviews": {
      "get": {
        "operationId": "listCaseReviews",
        "tags": [
          "plan"
        ],
        "summary": "Reviews of a case",
        "description": "By the inner circle, newest first, with what was said, while the case is open; the reading is recorded first.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
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
            "description": "A page of reviews that were held.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CaseReviewPage"
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
      },
      "post": {
        "operationId": "reviewCase",
        "tags": [
          "plan"
        ],
        "summary": "Review a case",
        "description": "By its owner or the chair, after six months at most, three where the person is a minor. Says what follows, and what the person says about it or why that is missing.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewCaseReview"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The review.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CaseReview"
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
    "/cases/{caseId}/scaledown": {
      "post": {
        "operationId": "scaleDown",
        "tags": [
          "plan"
        ],
        "summary": "Scale a case down",
        "description": "By its owner: support goes on and less is shared, until it is closed.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ScaleDown"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The case.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Case"
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
    "/cases/{caseId}/lookbacks": {
      "get": {
        "operationId": "listLookBacks",
        "tags": [
          "plan"
        ],
        "summary": "Looks back at the support of a closed case",
        "description": "By its owner or the chair, newest first, with what was found; the reading is recorded first.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
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
            "description": "A page of looks back.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LookBackPage"
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
      },
      "post": {
        "operationId": "lookBack",
        "tags": [
          "plan"
        ],
        "summary": "Look back at the support of a closed case",
        "description": "By its owner or the chair, about the support and not about the person: where a country provides for it, at the times that it names, elsewhere only with consent. It never makes anything be kept longer.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewLookBack"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "What was found.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LookBack"
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
    "/cases/{caseId}/extensions": {
      "post": {
        "operationId": "askExtension",
        "tags": [
          "plan"
        ],
        "summary": "Ask to keep a closed case longer",
        "description": "By the owner or the chair, with the reason. It is decided on by a lawfulness reviewer of another agency, and counted.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewKeepingExtension"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "What was asked.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Extension"
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
    "/extensions": {
      "get": {
        "operationId": "listExtensions",
        "tags": [
          "plan"
        ],
        "summary": "What was asked to be kept longer",
        "description": "In the reviewer’s units, in codes and times, newest first.",
        "x-callers": [
          "role:lawfulness-reviewer"
        ],
        "parameters": [
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
                  "$ref": "#/components/schemas/ExtensionPage"
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
    "/extensions/{extensionId}": {
      "get": {
        "operationId": "getExtension",
        "tags": [
          "plan"
        ],
        "summary": "Why a case is to be kept longer",
        "description": "With the reason, in the words of who asked; the reading is recorded first.",
        "x-callers": [
          "role:lawfulness-reviewer"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ExtensionId"
          }
        ],
        "responses": {
          "200": {
            "description": "What was asked.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Extension"
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
    "/extensions/{extensionId}/confirmation": {
      "post": {
        "operationId": "confirmExtension",
        "tags": [
          "plan"
        ],
        "summary": "Confirm or refuse to keep a case longer",
        "description": "By a lawfulness reviewer of another agency than that which asked.",
        "x-callers": [
          "role:lawfulness-reviewer"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/ExtensionId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ExtensionConfirmation"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "What was decided.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Extension"
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
    "/retentions": {
      "get": {
        "operationId": "listRetentionRuns",
        "tags": [
          "plan"
        ],
        "summary": "What was erased because its time had passed",
        "description": "Each day on which the clock looked, with how much it erased under which rule, newest first.",
        "x-callers": [
          "role:lawfulness-reviewer",
          "role:dpo"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Cursor"
          },
          {
            "$ref": "#/components/parameters/Limit"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of runs, with the rules in force.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RetentionPage"
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
    "/wordings": {
      "get": {
        "operationId": "listWordings",
        "tags": [
          "plan"
        ],
        "summary": "What agencies call measures",
        "description": "By kind of agency, newest first: each reads its own words, the codes beneath are the same.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Cursor"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of words.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WordingPage"
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
        "operationId": "addWording",
        "tags": [
          "plan"
        ],
        "summary": "Say what a kind of agency calls a measure",
        "description": "By a coordinator of the unit, from a day on, in the three languages that people read.",
        "x-callers": [
          "role:coordinator"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewWording"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The words.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Wording"
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
    "/catalogue": {
      "get": {
        "operationId": "listCatalogue",
        "tags": [
          "plan"
        ],
        "summary": "The catalogue of measures",
        "description": "What a unit can offer, in outward words: support comes first.",
        "x-callers": [
          "professional"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Cursor"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of the catalogue.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CataloguePage"
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
        "operationId": "addToCatalogue",
        "tags": [
          "plan"
        ],
        "summary": "Add a measure to the catalogue",
        "description": "By a coordinator of the unit, in the three languages that people read.",
        "x-callers": [
          "role:coordinator"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/AcceptLanguage"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewCatalogueEntry"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The entry.",
            "headers": {
              "API-Version": {
                "$ref": "#/components/headers/API-Version"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CatalogueEntry"
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
    "headers": {
      "X-Request-ID": {
        "description": "The one of the request, when it had one.",
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
    "parameters": {
      "XRequestId": {
        "name": "X-Request-ID",
        "in": "header",
        "description": "The caller's own name for this request; the answer carries it back.",
        "schema": {
          "type": "string",
          "maxLength": 200
        }
      },
      "CaseId": {
        "name": "caseId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "ItemId": {
        "name": "itemId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "EvidenceId": {
        "name": "evidenceId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "SessionId": {
        "name": "sessionId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "RequestId": {
        "name": "requestId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "DisclosureId": {
        "name": "disclosureId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "Box": {
        "name": "box",
        "in": "query",
        "required": true,
        "schema": {
          "type": "string",
          "enum": [
            "asked-of-me",
            "asked-by-me"
          ]
        }
      },
      "Direction": {
        "name": "direction",
        "in": "query",
        "required": true,
        "schema": {
          "type": "string",
          "enum": [
            "given",
            "received"
          ]
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
      },
      "ImportedId": {
        "name": "importedId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "DecisionId": {
        "name": "decisionId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "QuotaId": {
        "name": "quotaId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "ReviewId": {
        "name": "reviewId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "SignalBox": {
        "name": "box",
        "in": "query",
        "required": true,
        "description": "What the caller reported, is the intake of, or is proposed as the chair.",
        "schema": {
          "type": "string",
          "enum": [
            "reported",
            "intake",
            "proposed"
          ]
        }
      },
      "SignalId": {
        "name": "signalId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "MistakeId": {
        "name": "mistakeId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "BreachId": {
        "name": "breachId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "RecallBox": {
        "name": "box",
        "in": "query",
        "required": true,
        "schema": {
          "type": "string",
          "enum": [
            "received",
            "sent"
          ]
        }
      },
      "RecallId": {
        "name": "recallId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "ContestId": {
        "name": "contestId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "InformingId": {
        "name": "informingId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "RepresentativeId": {
        "name": "representativeId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "ClaimId": {
        "name": "claimId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "SheetId": {
        "name": "sheetId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "Year": {
        "name": "year",
        "in": "query",
        "description": "The current one when absent.",
        "schema": {
          "type": "integer",
          "minimum": 2020,
          "maximum": 2100
        }
      },
      "ErasureId": {
        "name": "erasureId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "ConsultId": {
        "name": "consultId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "PracticeId": {
        "name": "practiceId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "LessonId": {
        "name": "lessonId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "ObstacleId": {
        "name": "obstacleId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "TaskId": {
        "name": "taskId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "ReferralId": {
        "name": "referralId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "MeasureId": {
        "name": "measureId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "ExtensionId": {
        "name": "extensionId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      }
    },
    "schemas": {
      "NewCase": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "unit",
          "reference",
          "track",
          "subject",
          "leadAgency",
          "owner",
          "broughtBy",
          "power",
          "participants",
          "reviewBy"
        ],
        "properties": {
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "reference": {
            "type": "string",
            "description": "Case number, with a digit in it and never a name.",
            "pattern": "^(?=.*[0-9])[A-Z0-9][A-Z0-9/-]{3,30}$",
            "maxLength": 31
          },
          "track": {
            "type": "string",
            "enum": [
              "early-help",
              "prevention",
              "reintegration"
            ]
          },
          "subject": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "identifier",
              "minor"
            ],
            "properties": {
              "identifier": {
                "type": "string",
                "description": "Verified identifier of the person; kept encrypted, used for the pseudonym only.",
                "minLength": 4,
                "maxLength": 100
              },
              "minor": {
                "type": "boolean"
              }
            }
          },
          "leadAgency": {
            "$ref": "#/components/schemas/Code"
          },
          "owner": {
            "$ref": "#/components/schemas/Code"
          },
          "broughtBy": {
            "$ref": "#/components/schemas/Code"
          },
          "power": {
            "type": "string",
            "description": "The legal power on which the bringer brings the case.",
            "minLength": 10,
            "maxLength": 500
          },
          "participants": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/NewParticipant"
            }
          },
          "reviewBy": {
            "type": "string",
            "format": "date"
          },
          "signals": {
            "type": "array",
            "description": "Signals that the intake proposed to the chair, and that this case is about.",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Id"
            }
          }
        }
      },
      "NewParticipant": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "professional",
          "reason"
        ],
        "properties": {
          "professional": {
            "$ref": "#/components/schemas/Code"
          },
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 500
          },
          "circle": {
            "type": "string",
            "description": "The inner one where nothing is said.",
            "enum": [
              "inner",
              "outer"
            ]
          }
        }
      },
      "NewConflict": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "professional",
          "reason"
        ],
        "properties": {
          "professional": {
            "$ref": "#/components/schemas/Code"
          },
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 500
          }
        }
      },
      "Closure": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "outcome",
          "reason"
        ],
        "properties": {
          "outcome": {
            "$ref": "#/components/schemas/CaseOutcome"
          },
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 500
          }
        }
      },
      "CaseOutcome": {
        "type": "string",
        "description": "How the support ended; nothing in it judges the person.",
        "enum": [
          "goals-reached",
          "no-concern-left",
          "passed-on",
          "consent-withdrawn",
          "moved-away",
          "not-needed"
        ]
      },
      "Case": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "unit",
          "reference",
          "jurisdiction",
          "track",
          "state",
          "frozen",
          "leadAgency",
          "owner",
          "broughtBy",
          "openedAt",
          "reviewBy",
          "participants"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "reference": {
            "type": "string"
          },
          "jurisdiction": {
            "$ref": "#/components/schemas/Jurisdiction"
          },
          "track": {
            "type": "string",
            "enum": [
              "early-help",
              "prevention",
              "reintegration"
            ]
          },
          "state": {
            "type": "string",
            "description": "A locked case was imported, and waits for its holders to label what is in it. One that merged or moved goes on in another case, or with another unit.",
            "enum": [
              "locked",
              "open",
              "scaling-down",
              "closed",
              "merged",
              "moved"
            ]
          },
          "frozen": {
            "type": "boolean",
            "description": "Nothing is read or shared in it until a mistake is dealt with."
          },
          "outcome": {
            "$ref": "#/components/schemas/CaseOutcome"
          },
          "mergedInto": {
            "$ref": "#/components/schemas/Id"
          },
          "movedTo": {
            "$ref": "#/components/schemas/Code"
          },
          "leadAgency": {
            "$ref": "#/components/schemas/Code"
          },
          "owner": {
            "$ref": "#/components/schemas/Code"
          },
          "broughtBy": {
            "$ref": "#/components/schemas/Code"
          },
          "openedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "reviewBy": {
            "type": "string",
            "format": "date"
          },
          "participants": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "professional",
                "name",
                "agency",
                "agencyType",
                "circle"
              ],
              "properties": {
                "professional": {
                  "$ref": "#/components/schemas/Code"
                },
                "name": {
                  "type": "string"
                },
                "agency": {
                  "$ref": "#/components/schemas/Code"
                },
                "agencyType": {
                  "$ref": "#/components/schemas/AgencyType"
                },
                "circle": {
                  "type": "string",
                  "description": "The inner circle shares; the outer one is there for coordination, and sees no item.",
                  "enum": [
                    "inner",
                    "outer"
                  ]
                },
                "until": {
                  "$ref": "#/components/schemas/Moment"
                }
              }
            }
          }
        }
      },
      "CasePage": {
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
              "$ref": "#/components/schemas/Case"
            }
          },
          "next": {
            "type": "string"
          }
        }
      },
      "NewItem": {
        "type": "object",
        "description": "Structured, because no code can honestly summarise or anonymise free text. Each variant is written by the author.",
        "additionalProperties": false,
        "required": [
          "category"
        ],
        "properties": {
          "category": {
            "$ref": "#/components/schemas/Category"
          },
          "statementType": {
            "type": "string",
            "description": "Without this label an item cannot be shared where the rule asks for it.",
            "enum": [
              "fact",
              "assessment",
              "hearsay"
            ]
          },
          "content": {
            "$ref": "#/components/schemas/ItemContent"
          },
          "envelope": {
            "$ref": "#/components/schemas/Envelope"
          },
          "atSource": {
            "$ref": "#/components/schemas/Pointer"
          },
          "labels": {
            "$ref": "#/components/schemas/ItemLabels"
          },
          "expiresAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "receivedUnder": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Id"
              }
            ],
            "description": "The disclosure by which another agency made this known to the author. The copy keeps the stricter of both labels, says no more than was made known, and is corrected and taken back with its original."
          }
        }
      },
      "ItemContent": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "summary": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000
          },
          "detail": {
            "type": "string",
            "minLength": 1,
            "maxLength": 8000
          },
          "detailWithoutSource": {
            "type": "string",
            "minLength": 1,
            "maxLength": 8000
          },
          "detailWithoutThirdParties": {
            "type": "string",
            "minLength": 1,
            "maxLength": 8000
          },
          "source": {
            "type": "string",
            "minLength": 1,
            "maxLength": 500
          },
          "thirdParties": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 300
            }
          },
          "otherExplanations": {
            "type": "string",
            "description": "What else could explain it; never left out when the item is told in full.",
            "minLength": 1,
            "maxLength": 2000
          },
          "conditions": {
            "type": "string",
            "description": "What its provider asks of whoever uses it (handling code H3); told with whatever is told of the item.",
            "minLength": 1,
            "maxLength": 500
          }
        }
      },
      "ItemLabels": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "handling": {
            "type": "array",
            "maxItems": 5,
            "items": {
              "type": "string",
              "enum": [
                "TLP:RED",
                "TLP:AMBER+STRICT",
                "TLP:AMBER",
                "TLP:GREEN",
                "TLP:CLEAR",
                "H0",
                "H1",
                "H2",
                "H3"
              ]
            }
          },
          "originatorPermission": {
            "type": "boolean"
          },
          "secret": {
            "type": "boolean",
            "description": "Covered by the holder's professional secrecy."
          },
          "classified": {
            "type": "boolean"
          },
          "standalone": {
            "type": "boolean",
            "description": "Belief linked to no conduct or need."
          },
          "grading": {
            "type": "object",
            "description": "Source and information grading, e.g. 3×5×2.",
            "additionalProperties": false,
            "required": [
              "scheme",
              "source",
              "information"
            ],
            "properties": {
              "scheme": {
                "type": "string",
                "enum": [
                  "3x5x2",
                  "4x4",
                  "5x5x5",
                  "plain"
                ]
              },
              "source": {
                "type": "string",
                "pattern": "^[A-Z0-9]{1,2}$",
                "maxLength": 2
              },
              "information": {
                "type": "string",
                "pattern": "^[A-Z0-9]{1,2}$",
                "maxLength": 2
              }
            }
          },
          "clearance": {
            "type": "boolean",
            "description": "Its recipients need a clearance."
          },
          "ownWords": {
            "type": "boolean",
            "description": "The person's own words, told to a helper; never told to who speaks for a minor."
          }
        }
      },
      "Envelope": {
        "type": "object",
        "description": "General JSON serialisation of a JWE (RFC 7516), ECDH-ES+A256KW with A256GCM to the sealing keys of the named agencies. No service can open it.",
        "additionalProperties": false,
        "required": [
          "protected",
          "iv",
          "ciphertext",
          "tag",
          "recipients"
        ],
        "properties": {
          "protected": {
            "type": "string",
            "maxLength": 500
          },
          "iv": {
            "type": "string",
            "maxLength": 50
          },
          "ciphertext": {
            "type": "string",
            "maxLength": 30000
          },
          "tag": {
            "type": "string",
            "maxLength": 50
          },
          "recipients": {
            "type": "array",
            "minItems": 1,
            "maxItems": 100,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "header",
                "encrypted_key"
              ],
              "properties": {
                "header": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "alg",
                    "kid",
                    "epk"
                  ],
                  "properties": {
                    "alg": {
                      "type": "string",
                      "enum": [
                        "ECDH-ES+A256KW"
                      ]
                    },
                    "kid": {
                      "type": "string",
                      "maxLength": 120
                    },
                    "epk": {
                      "type": "object",
                      "additionalProperties": false,
                      "required": [
                        "kty",
                        "crv",
                        "x"
                      ],
                      "properties": {
                        "kty": {
                          "type": "string",
                          "enum": [
                            "OKP"
                          ]
                        },
                        "crv": {
                          "type": "string",
                          "enum": [
                            "X25519"
                          ]
                        },
                        "x": {
                          "type": "string",
                          "maxLength": 43
                        }
                      }
                    }
                  }
                },
                "encrypted_key": {
                  "type": "string",
                  "maxLength": 200
                }
              }
            }
          }
        }
      },
      "Item": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "caseId",
          "category",
          "holder",
          "author",
          "sealed",
          "secret",
          "createdAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "caseId": {
            "$ref": "#/components/schemas/Id"
          },
          "category": {
            "$ref": "#/components/schemas/Category"
          },
          "statementType": {
            "type": "string",
            "enum": [
              "fact",
              "assessment",
              "hearsay"
            ]
          },
          "holder": {
            "$ref": "#/components/schemas/Code"
          },
          "author": {
            "$ref": "#/components/schemas/Code"
          },
          "sealed": {
            "type": "boolean"
          },
          "secret": {
            "type": "boolean"
          },
          "atSource": {
            "type": "boolean",
            "description": "Its content stays in the holder's own system, which delivers it."
          },
          "variants": {
            "type": "array",
            "description": "How much of it can be made known, for its author wrote that much.",
            "maxItems": 5,
            "items": {
              "$ref": "#/components/schemas/Variant"
            }
          },
          "prerelease": {
            "$ref": "#/components/schemas/Prerelease"
          },
          "createdAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "expiresAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "receivedUnder": {
            "$ref": "#/components/schemas/Id"
          },
          "correction": {
            "$ref": "#/components/schemas/LastCorrection"
          },
          "contested": {
            "type": "string",
            "description": "Restricted, it is made known to nobody; absent where nobody contests it.",
            "enum": [
              "noted",
              "restricted"
            ]
          }
        }
      },
      "ItemPage": {
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
              "$ref": "#/components/schemas/Item"
            }
          },
          "next": {
            "type": "string"
          }
        }
      },
      "Prerelease": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "clause",
          "variant"
        ],
        "properties": {
          "clause": {
            "$ref": "#/components/schemas/Code"
          },
          "variant": {
            "$ref": "#/components/schemas/Variant"
          }
        }
      },
      "Signature": {
        "type": "object",
        "description": "Ed25519 over the canonical bytes (RFC 8785) of what the operation says is signed.",
        "additionalProperties": false,
        "required": [
          "keyId",
          "signedAt",
          "value"
        ],
        "properties": {
          "keyId": {
            "type": "string",
            "maxLength": 120
          },
          "signedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "value": {
            "type": "string",
            "description": "Base64.",
            "pattern": "^[A-Za-z0-9+/]{86}==$",
            "maxLength": 88
          }
        }
      },
      "NewSecrecyDecision": {
        "type": "object",
        "description": "Signed over {act: \"lift-secrecy\", caseId, envelope or null, itemId, purpose, recipients, sessionId or null, signedAt, variant}; of an envelope, \"sha256:\" and the hexadecimal SHA-256 of its canonical bytes (RFC 8785). A signature is used once: what comes again is answered with the decision that it made, and with 409 once that was withdrawn.",
        "additionalProperties": false,
        "required": [
          "purpose",
          "recipients",
          "variant",
          "signature"
        ],
        "properties": {
          "purpose": {
            "$ref": "#/components/schemas/Purpose"
          },
          "recipients": {
            "type": "array",
            "minItems": 1,
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "sessionId": {
            "$ref": "#/components/schemas/Id"
          },
          "variant": {
            "$ref": "#/components/schemas/Variant"
          },
          "signature": {
            "$ref": "#/components/schemas/Signature"
          },
          "envelope": {
            "$ref": "#/components/schemas/Envelope"
          }
        }
      },
      "SecrecyDecision": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "itemId",
          "purpose",
          "recipients",
          "variant",
          "recordedAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "itemId": {
            "$ref": "#/components/schemas/Id"
          },
          "purpose": {
            "$ref": "#/components/schemas/Purpose"
          },
          "recipients": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "sessionId": {
            "$ref": "#/components/schemas/Id"
          },
          "variant": {
            "$ref": "#/components/schemas/Variant"
          },
          "recordedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "withdrawnAt": {
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "NewEvidence": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "on",
          "how",
          "categories",
          "purposes"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "consent",
              "informed"
            ]
          },
          "on": {
            "type": "string",
            "format": "date"
          },
          "how": {
            "type": "string",
            "description": "How it was given, e.g. in a conversation with a parent present.",
            "minLength": 10,
            "maxLength": 1000
          },
          "categories": {
            "type": "array",
            "minItems": 1,
            "maxItems": 19,
            "items": {
              "$ref": "#/components/schemas/Category"
            }
          },
          "purposes": {
            "type": "array",
            "minItems": 1,
            "maxItems": 8,
            "items": {
              "$ref": "#/components/schemas/Purpose"
            }
          },
          "recipients": {
            "type": "array",
            "description": "Agencies it is limited to; absent means none named.",
            "minItems": 1,
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          }
        }
      },
      "Evidence": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "kind",
          "on",
          "agency",
          "recordedAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "kind": {
            "type": "string",
            "enum": [
              "consent",
              "informed"
            ]
          },
          "on": {
            "type": "string",
            "format": "date"
          },
          "agency": {
            "$ref": "#/components/schemas/Code"
          },
          "recordedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "withdrawnAt": {
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "Withdrawal": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "reason"
        ],
        "properties": {
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 1000
          }
        }
      },
      "NewApproval": {
        "type": "object",
        "description": "Signed over {act: \"approve\", as, caseId, dissent, itemId, purpose, recipients, sessionId or null, signedAt}.",
        "additionalProperties": false,
        "required": [
          "as",
          "itemId",
          "purpose",
          "recipients",
          "signature"
        ],
        "properties": {
          "as": {
            "type": "string",
            "enum": [
              "chair",
              "prosecutor",
              "attendee"
            ]
          },
          "itemId": {
            "$ref": "#/components/schemas/Id"
          },
          "purpose": {
            "$ref": "#/components/schemas/Purpose"
          },
          "recipients": {
            "type": "array",
            "description": "Agencies for which it is given.",
            "minItems": 1,
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "sessionId": {
            "$ref": "#/components/schemas/Id"
          },
          "dissent": {
            "type": "boolean",
            "description": "The attendee does not agree."
          },
          "signature": {
            "$ref": "#/components/schemas/Signature"
          }
        }
      },
      "Approval": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "as",
          "itemId",
          "recordedAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "as": {
            "type": "string",
            "enum": [
              "chair",
              "prosecutor",
              "attendee"
            ]
          },
          "itemId": {
            "$ref": "#/components/schemas/Id"
          },
          "recordedAt": {
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "NewSession": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "startsAt",
          "endsAt",
          "legalBasis",
          "invited"
        ],
        "properties": {
          "startsAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "endsAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "legalBasis": {
            "type": "object",
            "description": "Without all three a session does not open (in Belgium art. 458ter Criminal Code).",
            "additionalProperties": false,
            "required": [
              "citation",
              "who",
              "finality",
              "modalities"
            ],
            "properties": {
              "citation": {
                "type": "string",
                "minLength": 5,
                "maxLength": 300
              },
              "who": {
                "type": "string",
                "minLength": 10,
                "maxLength": 1000
              },
              "finality": {
                "type": "string",
                "minLength": 10,
                "maxLength": 1000
              },
              "modalities": {
                "type": "string",
                "minLength": 10,
                "maxLength": 1000
              }
            }
          },
          "invited": {
            "type": "array",
            "minItems": 2,
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "mode": {
            "$ref": "#/components/schemas/SessionMode"
          }
        }
      },
      "SessionMode": {
        "type": "string",
        "description": "Without content: who told whom which category is noted, and no text is kept (in France, where a rule says that nothing said feeds a file, unless it is pseudonymous). Pseudonymous: to whoever is not of the inner circle the case has no number, only the session. Ordinary when absent elsewhere.",
        "enum": [
          "ordinary",
          "pseudonymous",
          "no-content"
        ]
      },
      "CheckIn": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "secrecyReminder"
        ],
        "properties": {
          "secrecyReminder": {
            "type": "string",
            "description": "That the reminder of everyone's secrecy was read.",
            "enum": [
              "acknowledged"
            ]
          }
        }
      },
      "Session": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "caseId",
          "reference",
          "mode",
          "state",
          "convenedAt",
          "startsAt",
          "endsAt",
          "popUp",
          "invited"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "caseId": {
            "$ref": "#/components/schemas/Id"
          },
          "reference": {
            "type": "string",
            "description": "Number of the case; to whoever is not of its inner circle that of the session, when it is pseudonymous.",
            "maxLength": 60
          },
          "mode": {
            "$ref": "#/components/schemas/SessionMode"
          },
          "state": {
            "type": "string",
            "enum": [
              "convened",
              "open",
              "closed"
            ]
          },
          "convenedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "startsAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "endsAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "popUp": {
            "type": "boolean",
            "description": "Convened with less than a day's notice; shown to reviewers."
          },
          "invited": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "professional",
                "name",
                "agency",
                "checkedIn"
              ],
              "properties": {
                "professional": {
                  "$ref": "#/components/schemas/Code"
                },
                "name": {
                  "type": "string"
                },
                "agency": {
                  "$ref": "#/components/schemas/Code"
                },
                "checkedIn": {
                  "type": "boolean"
                }
              }
            }
          }
        }
      },
      "NewRequest": {
        "type": "object",
        "description": "About one person, with one purpose, one question and a reason. Names categories or items, not both.",
        "additionalProperties": false,
        "required": [
          "purpose",
          "question",
          "reason"
        ],
        "properties": {
          "purpose": {
            "$ref": "#/components/schemas/Purpose"
          },
          "kind": {
            "type": "string",
            "description": "Absent means a question. Lists, tasks to observe and rankings are refused, and recorded.",
            "enum": [
              "question",
              "list",
              "task",
              "rank"
            ]
          },
          "categories": {
            "type": "array",
            "description": "What somebody believes (BEL) is nothing to ask for; it is refused with the reason.",
            "minItems": 1,
            "maxItems": 10,
            "items": {
              "$ref": "#/components/schemas/Category"
            }
          },
          "itemIds": {
            "type": "array",
            "minItems": 1,
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Id"
            }
          },
          "holders": {
            "type": "array",
            "description": "Agencies that are asked; absent means every agency on the case.",
            "minItems": 1,
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "sessionId": {
            "$ref": "#/components/schemas/Id"
          },
          "attendees": {
            "type": "array",
            "description": "Attendees of the session for whom it is asked; absent means the asker alone.",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "question": {
            "type": "string",
            "minLength": 10,
            "maxLength": 1000
          },
          "reason": {
            "type": "string",
            "description": "Why it is needed for this purpose, and why nothing lighter will do. Empty means none is given.",
            "maxLength": 2000
          }
        }
      },
      "Request": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "caseId",
          "purpose",
          "askedAt",
          "asker",
          "question",
          "answers"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "caseId": {
            "$ref": "#/components/schemas/Id"
          },
          "purpose": {
            "$ref": "#/components/schemas/Purpose"
          },
          "askedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "asker": {
            "$ref": "#/components/schemas/Person"
          },
          "recipients": {
            "type": "array",
            "description": "The names of all who would receive an answer.",
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Person"
            }
          },
          "state": {
            "type": "string",
            "description": "Pending while a holder may still answer. An unanswered request lapses, neutrally. Absent in lists, which say nothing of answers.",
            "enum": [
              "answered",
              "pending",
              "lapsed"
            ]
          },
          "question": {
            "type": "string"
          },
          "reason": {
            "type": "string"
          },
          "sessionId": {
            "$ref": "#/components/schemas/Id"
          },
          "answers": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "$ref": "#/components/schemas/Answer"
            }
          },
          "receipt": {
            "$ref": "#/components/schemas/Receipt"
          }
        }
      },
      "Person": {
        "type": "object",
        "description": "A professional, by name.",
        "additionalProperties": false,
        "required": [
          "professional",
          "name",
          "agency"
        ],
        "properties": {
          "professional": {
            "$ref": "#/components/schemas/Code"
          },
          "name": {
            "type": "string"
          },
          "agency": {
            "$ref": "#/components/schemas/Code"
          }
        }
      },
      "RequestPage": {
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
              "$ref": "#/components/schemas/Request"
            }
          },
          "next": {
            "type": "string"
          }
        }
      },
      "Answer": {
        "type": "object",
        "description": "The answer on one item or one category. `nothing` is all there is to say when nothing is held, when nothing may be known, and when nothing was said.",
        "additionalProperties": false,
        "required": [
          "effect"
        ],
        "properties": {
          "effect": {
            "type": "string",
            "enum": [
              "permit",
              "deny",
              "pending",
              "nothing"
            ]
          },
          "itemId": {
            "$ref": "#/components/schemas/Id"
          },
          "category": {
            "$ref": "#/components/schemas/Category"
          },
          "holder": {
            "$ref": "#/components/schemas/Code"
          },
          "recipients": {
            "type": "array",
            "description": "The professionals to whom this answer applies.",
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "disclosureId": {
            "$ref": "#/components/schemas/Id"
          },
          "item": {
            "$ref": "#/components/schemas/RevealedItem"
          },
          "decision": {
            "$ref": "#/components/schemas/DecisionInWords"
          }
        }
      },
      "DecisionInWords": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "text",
          "grounds",
          "rules",
          "missing",
          "obligations",
          "alternatives",
          "flags",
          "notice"
        ],
        "properties": {
          "text": {
            "type": "string",
            "description": "The decision and its reason in one or two plain sentences."
          },
          "grounds": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/CodeWithText"
            }
          },
          "rules": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/CitedRule"
            }
          },
          "missing": {
            "type": "array",
            "description": "Facts that are not recorded and that the refusal rests on.",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/CodeWithText"
            }
          },
          "notice": {
            "type": "string",
            "description": "That the wording is unofficial."
          },
          "obligations": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/CodeWithText"
            }
          },
          "alternatives": {
            "type": "array",
            "description": "What would make it lawful; fewest changes first.",
            "maxItems": 3,
            "items": {
              "$ref": "#/components/schemas/Alternative"
            }
          },
          "flags": {
            "type": "array",
            "description": "Gaps that an emergency passed over; each is reviewed within 72 hours.",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/CodeWithText"
            }
          }
        }
      },
      "CitedRule": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "text",
          "citation",
          "status",
          "standing"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "text": {
            "type": "string",
            "description": "What the rule says, in unofficial words."
          },
          "citation": {
            "type": "string"
          },
          "status": {
            "type": "string",
            "description": "Whether the rule is cited law, law not yet verified, or a default of ours.",
            "enum": [
              "law",
              "unverified",
              "design"
            ]
          },
          "standing": {
            "type": "string",
            "description": "What the status means, in words."
          },
          "acts": {
            "type": "array",
            "description": "The acts behind the citation, where known.",
            "maxItems": 20,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "title",
                "date"
              ],
              "properties": {
                "title": {
                  "type": "string"
                },
                "date": {
                  "type": "string",
                  "format": "date"
                }
              }
            }
          },
          "who": {
            "type": "string"
          },
          "finality": {
            "type": "string"
          },
          "modalities": {
            "type": "string"
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
      "Alternative": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "changes",
          "variants"
        ],
        "properties": {
          "changes": {
            "type": "array",
            "maxItems": 10,
            "items": {
              "$ref": "#/components/schemas/CodeWithText"
            }
          },
          "variants": {
            "type": "array",
            "maxItems": 5,
            "items": {
              "$ref": "#/components/schemas/Variant"
            }
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
      "OpenedItem": {
        "type": "object",
        "description": "What one recipient was given, to be viewed.",
        "additionalProperties": false,
        "required": [
          "itemId",
          "holder",
          "recipientAgency",
          "category",
          "variant",
          "state"
        ],
        "properties": {
          "itemId": {
            "$ref": "#/components/schemas/Id"
          },
          "holder": {
            "$ref": "#/components/schemas/Code"
          },
          "recipientAgency": {
            "$ref": "#/components/schemas/Code"
          },
          "category": {
            "$ref": "#/components/schemas/Category"
          },
          "variant": {
            "$ref": "#/components/schemas/Variant"
          },
          "state": {
            "type": "string",
            "description": "Elsewhere is what its holder's own system delivered, and this service never had.",
            "enum": [
              "opened",
              "sealed",
              "recalled",
              "spoken",
              "elsewhere",
              "gone"
            ]
          },
          "summary": {
            "type": "string"
          },
          "detail": {
            "type": "string"
          },
          "detailWithoutSource": {
            "type": "string"
          },
          "detailWithoutThirdParties": {
            "type": "string"
          },
          "source": {
            "type": "string"
          },
          "thirdParties": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "type": "string"
            }
          },
          "otherExplanations": {
            "type": "string"
          },
          "conditions": {
            "type": "string"
          }
        }
      },
      "RevealedItem": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "itemId",
          "category",
          "variant",
          "exportable"
        ],
        "properties": {
          "itemId": {
            "$ref": "#/components/schemas/Id"
          },
          "category": {
            "$ref": "#/components/schemas/Category"
          },
          "statementType": {
            "type": "string",
            "enum": [
              "fact",
              "assessment",
              "hearsay"
            ]
          },
          "variant": {
            "$ref": "#/components/schemas/Variant"
          },
          "exportable": {
            "type": "boolean",
            "description": "False for what may only be viewed in session."
          },
          "held": {
            "type": "boolean"
          },
          "count": {
            "type": "integer"
          },
          "summary": {
            "type": "string"
          },
          "detail": {
            "type": "string"
          },
          "detailWithoutSource": {
            "type": "string"
          },
          "detailWithoutThirdParties": {
            "type": "string"
          },
          "source": {
            "type": "string"
          },
          "thirdParties": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "type": "string"
            }
          },
          "otherExplanations": {
            "type": "string"
          },
          "conditions": {
            "type": "string"
          },
          "atSource": {
            "$ref": "#/components/schemas/AtSource"
          },
          "useLimitations": {
            "$ref": "#/components/schemas/UseLimitations"
          },
          "grading": {
            "type": "object",
            "description": "In the terms of 3×5×2, whichever scheme its holder used.",
            "additionalProperties": false,
            "required": [
              "source",
              "information"
            ],
            "properties": {
              "source": {
                "type": "string",
                "enum": [
                  "1",
                  "2",
                  "3"
                ]
              },
              "information": {
                "type": "string",
                "enum": [
                  "A",
                  "B",
                  "C",
                  "D",
                  "E"
                ]
              }
            }
          },
          "envelope": {
            "$ref": "#/components/schemas/Envelope"
          },
          "handling": {
            "type": "array",
            "maxItems": 5,
            "items": {
              "type": "string"
            }
          },
          "contested": {
            "type": "boolean"
          },
          "correction": {
            "$ref": "#/components/schemas/LastCorrection"
          },
          "lapsesAt": {
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "NewAnswer": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "itemId",
          "variant"
        ],
        "properties": {
          "itemId": {
            "$ref": "#/components/schemas/Id"
          },
          "variant": {
            "$ref": "#/components/schemas/Variant"
          },
          "recipients": {
            "type": "array",
            "description": "Among those who asked; absent means all of them, and then a refusal for one refuses all.",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "childInterest": {
            "type": "string",
            "description": "Why it serves the young person, where the person is a minor.",
            "minLength": 10,
            "maxLength": 2000
          }
        }
      },
      "NewDisclosure": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "itemId",
          "purpose",
          "variant",
          "recipients"
        ],
        "properties": {
          "itemId": {
            "$ref": "#/components/schemas/Id"
          },
          "purpose": {
            "$ref": "#/components/schemas/Purpose"
          },
          "variant": {
            "$ref": "#/components/schemas/Variant"
          },
          "recipients": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "sessionId": {
            "$ref": "#/components/schemas/Id"
          },
          "returnSheet": {
            "type": "boolean",
            "description": "Sent to police by the attendees together; each of them signs."
          },
          "justification": {
            "type": "string",
            "maxLength": 2000
          },
          "childInterest": {
            "type": "string",
            "minLength": 10,
            "maxLength": 2000
          },
          "spoken": {
            "type": "object",
            "description": "Made known by word of mouth, telephone or paper, within the last 24 hours; recorded without content.",
            "additionalProperties": false,
            "required": [
              "channel",
              "at"
            ],
            "properties": {
              "channel": {
                "type": "string",
                "enum": [
                  "oral",
                  "telephone",
                  "paper"
                ]
              },
              "at": {
                "$ref": "#/components/schemas/Moment"
              }
            }
          }
        }
      },
      "Warning": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "unit",
          "category",
          "summary",
          "recipients",
          "justification"
        ],
        "properties": {
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "category": {
            "$ref": "#/components/schemas/Category"
          },
          "statementType": {
            "type": "string",
            "enum": [
              "fact",
              "assessment",
              "hearsay"
            ]
          },
          "summary": {
            "type": "string",
            "minLength": 10,
            "maxLength": 4000
          },
          "subject": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "identifier"
            ],
            "properties": {
              "identifier": {
                "type": "string",
                "minLength": 4,
                "maxLength": 100
              }
            }
          },
          "recipients": {
            "type": "array",
            "minItems": 1,
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "justification": {
            "type": "string",
            "description": "Why the danger is imminent, in at least forty characters.",
            "minLength": 40,
            "maxLength": 2000
          },
          "secrecy": {
            "$ref": "#/components/schemas/WarningSecrecy"
          }
        }
      },
      "WarningSecrecy": {
        "type": "object",
        "description": "For a holder of professional secrecy: the own signed decision over {act: \"lift-secrecy\", category, purpose: \"imminent-danger\", recipients, signedAt, unit}.",
        "additionalProperties": false,
        "required": [
          "signature"
        ],
        "properties": {
          "signature": {
            "$ref": "#/components/schemas/Signature"
          }
        }
      },
      "Disclosed": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "answers",
          "receipt"
        ],
        "properties": {
          "answers": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Answer"
            }
          },
          "receipt": {
            "$ref": "#/components/schemas/Receipt"
          },
          "reviewDueAt": {
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "DisclosureSummary": {
        "type": "object",
        "additionalProperties": false,
        "description": "Of a measure, whoever carries it out and is on no case is told neither a purpose nor a case.",
        "required": [
          "id",
          "category",
          "variant",
          "holder",
          "recipient",
          "madeAt",
          "readings"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "caseId": {
            "$ref": "#/components/schemas/Id"
          },
          "itemId": {
            "$ref": "#/components/schemas/Id"
          },
          "category": {
            "$ref": "#/components/schemas/Category"
          },
          "purpose": {
            "$ref": "#/components/schemas/Purpose"
          },
          "variant": {
            "$ref": "#/components/schemas/Variant"
          },
          "holder": {
            "$ref": "#/components/schemas/Code"
          },
          "recipient": {
            "$ref": "#/components/schemas/Person"
          },
          "madeAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "lapsesAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "readings": {
            "type": "integer",
            "description": "How often its recipient read it."
          },
          "acknowledgedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "recalledAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "useLimitations": {
            "$ref": "#/components/schemas/UseLimitations"
          },
          "suspendedAt": {
            "type": "string",
            "format": "date-time",
            "description": "Not shown to its recipient, because nobody reviewed an emergency in time or two found it not lawful."
          }
        }
      },
      "DisclosurePage": {
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
              "$ref": "#/components/schemas/DisclosureSummary"
            }
          },
          "next": {
            "type": "string"
          }
        }
      },
      "Disclosure": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "holder",
          "madeAt",
          "item",
          "obligations",
          "receipt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "purpose": {
            "$ref": "#/components/schemas/Purpose"
          },
          "holder": {
            "$ref": "#/components/schemas/Code"
          },
          "madeAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "item": {
            "$ref": "#/components/schemas/RevealedItem"
          },
          "obligations": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/CodeWithText"
            }
          },
          "receipt": {
            "$ref": "#/components/schemas/Receipt"
          }
        }
      },
      "Receipt": {
        "type": "object",
        "description": "Proof that this was recorded before it was revealed. Anyone with the log's key can check it.",
        "additionalProperties": false,
        "required": [
          "entryId",
          "index",
          "entry",
          "proof"
        ],
        "properties": {
          "entryId": {
            "$ref": "#/components/schemas/Id"
          },
          "index": {
            "type": "integer"
          },
          "entry": {
            "type": "string",
            "description": "The canonical bytes that were recorded, base64; codes and pseudonyms only."
          },
          "proof": {
            "type": "string",
            "description": "C2SP tlog-proof@v1."
          }
        }
      },
      "ReviewPage": {
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
                "id",
                "unit",
                "state",
                "openedAt",
                "dueAt",
                "flags"
              ],
              "properties": {
                "id": {
                  "$ref": "#/components/schemas/Id"
                },
                "unit": {
                  "$ref": "#/components/schemas/Code"
                },
                "disclosureId": {
                  "$ref": "#/components/schemas/Id"
                },
                "state": {
                  "$ref": "#/components/schemas/ReviewStage"
                },
                "suspendedAt": {
                  "$ref": "#/components/schemas/Moment"
                },
                "openedAt": {
                  "$ref": "#/components/schemas/Moment"
                },
                "dueAt": {
                  "$ref": "#/components/schemas/Moment"
                },
                "flags": {
                  "type": "array",
                  "maxItems": 20,
                  "items": {
                    "$ref": "#/components/schemas/CodeWithText"
                  }
                }
              }
            }
          },
          "next": {
            "type": "string"
          }
        }
      },
      "SubjectQuery": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "identifier",
          "reason"
        ],
        "properties": {
          "identifier": {
            "type": "string",
            "minLength": 4,
            "maxLength": 100
          },
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 2000
          }
        }
      },
      "Subject": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "subject"
        ],
        "properties": {
          "subject": {
            "type": "string",
            "description": "Regional pseudonym, for the ledger of that person in audit.",
            "pattern": "^sub_[A-Za-z0-9_-]{43}$",
            "maxLength": 47
          }
        }
      },
      "Facts": {
        "type": "object",
        "description": "Everything a decision depends on, coded.",
        "additionalProperties": false,
        "required": [
          "now",
          "unit",
          "jurisdiction",
          "purpose",
          "initiative",
          "requestKind",
          "actor",
          "address",
          "holder",
          "recipient",
          "case",
          "retention",
          "item",
          "consent",
          "dissent",
          "met"
        ],
        "properties": {
          "now": {
            "$ref": "#/components/schemas/Moment"
          },
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "jurisdiction": {
            "$ref": "#/components/schemas/Jurisdiction"
          },
          "purpose": {
            "$ref": "#/components/schemas/Purpose"
          },
          "initiative": {
            "type": "string",
            "enum": [
              "ask",
              "push"
            ]
          },
          "requestKind": {
            "type": "string",
            "enum": [
              "question",
              "list",
              "task",
              "rank"
            ]
          },
          "actor": {
            "type": "string",
            "enum": [
              "asker",
              "holder",
              "chair"
            ]
          },
          "address": {
            "type": "string",
            "enum": [
              "direct",
              "conference"
            ]
          },
          "holder": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "type",
              "agency",
              "onCase",
              "measureOwner"
            ],
            "properties": {
              "type": {
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
                  "RES",
                  "CONF"
                ]
              },
              "agency": {
                "$ref": "#/components/schemas/Code"
              },
              "onCase": {
                "type": "boolean"
              },
              "measureOwner": {
                "type": "boolean"
              }
            }
          },
          "recipient": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "type",
              "agency",
              "role",
              "onCase",
              "measureOwner",
              "coreMember",
              "intake",
              "author",
              "training",
              "clearance",
              "conflictOfInterest",
              "territory"
            ],
            "properties": {
              "type": {
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
                  "RES",
                  "PER"
                ]
              },
              "agency": {
                "$ref": "#/components/schemas/Code"
              },
              "role": {
                "type": "string",
                "maxLength": 80
              },
              "onCase": {
                "type": "boolean"
              },
              "measureOwner": {
                "type": "boolean"
              },
              "coreMember": {
                "type": "boolean"
              },
              "intake": {
                "type": "boolean"
              },
              "author": {
                "type": "boolean"
              },
              "training": {
                "type": "string",
                "enum": [
                  "valid",
                  "expired",
                  "none"
                ]
              },
              "clearance": {
                "type": "boolean"
              },
              "conflictOfInterest": {
                "type": "boolean"
              },
              "territory": {
                "type": "string",
                "enum": [
                  "inside",
                  "outside"
                ]
              }
            }
          },
          "case": {
            "type": "string",
            "enum": [
              "none",
              "open",
              "closed"
            ]
          },
          "retention": {
            "type": "string",
            "enum": [
              "within",
              "past"
            ]
          },
          "item": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "category",
              "standalone",
              "secret",
              "classified",
              "handling",
              "originatorPermission",
              "contested",
              "minor",
              "onward"
            ],
            "properties": {
              "category": {
                "$ref": "#/components/schemas/Category"
              },
              "standalone": {
                "type": "boolean"
              },
              "secret": {
                "type": "boolean"
              },
              "classified": {
                "type": "boolean"
              },
              "handling": {
                "type": "array",
                "maxItems": 9,
                "items": {
                  "type": "string",
                  "enum": [
                    "TLP:RED",
                    "TLP:AMBER+STRICT",
                    "TLP:AMBER",
                    "TLP:GREEN",
                    "TLP:CLEAR",
                    "H0",
                    "H1",
                    "H2",
                    "H3"
                  ]
                }
              },
              "originatorPermission": {
                "type": "boolean"
              },
              "contested": {
                "type": "string",
                "enum": [
                  "none",
                  "noted",
                  "restricted"
                ]
              },
              "minor": {
                "type": "boolean"
              },
              "onward": {
                "type": "boolean"
              }
            }
          },
          "consent": {
            "type": "string",
            "enum": [
              "given",
              "none",
              "withdrawn"
            ]
          },
          "dissent": {
            "type": "integer",
            "minimum": 0,
            "maximum": 100
          },
          "met": {
            "type": "array",
            "maxItems": 13,
            "items": {
              "type": "string",
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
            }
          }
        }
      },
      "Simulation": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "effect",
          "variants",
          "fields",
          "obligations",
          "hidden",
          "revision",
          "engine",
          "trace"
        ],
        "properties": {
          "effect": {
            "type": "string",
            "enum": [
              "permit",
              "deny"
            ]
          },
          "ground": {
            "type": "string"
          },
          "hidden": {
            "type": "boolean",
            "description": "In a real request this answer would be that for something unknown."
          },
          "variants": {
            "type": "array",
            "maxItems": 5,
            "items": {
              "$ref": "#/components/schemas/Variant"
            }
          },
          "fields": {
            "type": "array",
            "maxItems": 10,
            "items": {
              "type": "string"
            }
          },
          "obligations": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "type": "string"
            }
          },
          "trace": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "ground",
                "step"
              ],
              "properties": {
                "ground": {
                  "type": "string"
                },
                "step": {
                  "type": "string"
                },
                "rule": {
                  "type": "string"
                },
                "gate": {
                  "type": "string"
                }
              }
            }
          },
          "flags": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "type": "string"
            }
          },
          "clause": {
            "type": "string"
          },
          "revision": {
            "$ref": "#/components/schemas/Revision"
          },
          "engine": {
            "type": "string"
          },
          "decision": {
            "$ref": "#/components/schemas/DecisionInWords"
          }
        }
      },
      "AuthzenProperties": {
        "type": "object",
        "description": "Further attributes; which of them count is said by what is in force.",
        "additionalProperties": true,
        "x-open": "AuthZEN 1.0 leaves their names and values to those who agree on them"
      },
      "AuthzenEntity": {
        "type": "object",
        "description": "A subject or a resource.",
        "additionalProperties": true,
        "x-open": "AuthZEN 1.0, JSON serialization: receivers ignore members they do not know",
        "required": [
          "type",
          "id"
        ],
        "properties": {
          "type": {
            "type": "string",
            "maxLength": 200
          },
          "id": {
            "type": "string",
            "maxLength": 200
          },
          "properties": {
            "$ref": "#/components/schemas/AuthzenProperties"
          }
        }
      },
      "AuthzenKind": {
        "type": "object",
        "description": "The kind of entity that is searched for; an id is ignored.",
        "additionalProperties": true,
        "x-open": "AuthZEN 1.0, JSON serialization: receivers ignore members they do not know",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "type": "string",
            "maxLength": 200
          }
        }
      },
      "AuthzenAction": {
        "type": "object",
        "description": "What is to be done; in matters of sharing a purpose.",
        "additionalProperties": true,
        "x-open": "AuthZEN 1.0, JSON serialization: receivers ignore members they do not know",
        "required": [
          "name"
        ],
        "properties": {
          "name": {
            "type": "string",
            "maxLength": 200
          },
          "properties": {
            "$ref": "#/components/schemas/AuthzenProperties"
          }
        }
      },
      "AccessEvaluation": {
        "type": "object",
        "description": "One question.",
        "additionalProperties": true,
        "x-open": "AuthZEN 1.0, JSON serialization: receivers ignore members they do not know",
        "required": [
          "subject",
          "action",
          "resource"
        ],
        "properties": {
          "subject": {
            "$ref": "#/components/schemas/AuthzenEntity"
          },
          "action": {
            "$ref": "#/components/schemas/AuthzenAction"
          },
          "resource": {
            "$ref": "#/components/schemas/AuthzenEntity"
          },
          "context": {
            "$ref": "#/components/schemas/AuthzenProperties"
          }
        }
      },
      "AccessEvaluations": {
        "type": "object",
        "description": "Several questions, with defaults for what they leave out.",
        "additionalProperties": true,
        "x-open": "AuthZEN 1.0, JSON serialization: receivers ignore members they do not know",
        "properties": {
          "subject": {
            "$ref": "#/components/schemas/AuthzenEntity"
          },
          "action": {
            "$ref": "#/components/schemas/AuthzenAction"
          },
          "resource": {
            "$ref": "#/components/schemas/AuthzenEntity"
          },
          "context": {
            "$ref": "#/components/schemas/AuthzenProperties"
          },
          "options": {
            "$ref": "#/components/schemas/AuthzenOptions"
          },
          "evaluations": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "type": "object",
              "additionalProperties": true,
              "x-open": "a faulty evaluation is answered by a decision false, not by a refusal of all"
            }
          }
        }
      },
      "AuthzenOptions": {
        "type": "object",
        "description": "How several questions are answered.",
        "additionalProperties": true,
        "x-open": "AuthZEN 1.0, JSON serialization: receivers ignore members they do not know",
        "properties": {
          "evaluations_semantic": {
            "type": "string",
            "enum": [
              "execute_all",
              "deny_on_first_deny",
              "permit_on_first_permit"
            ]
          }
        }
      },
      "AuthzenPage": {
        "type": "object",
        "description": "Which part of the results.",
        "additionalProperties": true,
        "x-open": "AuthZEN 1.0, JSON serialization: receivers ignore members they do not know",
        "properties": {
          "token": {
            "type": "string",
            "maxLength": 1000
          },
          "limit": {
            "type": "integer",
            "minimum": 0,
            "description": "A page holds 100 at most."
          }
        }
      },
      "SubjectSearch": {
        "type": "object",
        "description": "Who may do this with that?",
        "additionalProperties": true,
        "x-open": "AuthZEN 1.0, JSON serialization: receivers ignore members they do not know",
        "required": [
          "subject",
          "action",
          "resource"
        ],
        "properties": {
          "subject": {
            "$ref": "#/components/schemas/AuthzenKind"
          },
          "action": {
            "$ref": "#/components/schemas/AuthzenAction"
          },
          "resource": {
            "$ref": "#/components/schemas/AuthzenEntity"
          },
          "context": {
            "$ref": "#/components/schemas/AuthzenProperties"
          },
          "page": {
            "$ref": "#/components/schemas/AuthzenPage"
          }
        }
      },
      "ResourceSearch": {
        "type": "object",
        "description": "With what may this subject do that?",
        "additionalProperties": true,
        "x-open": "AuthZEN 1.0, JSON serialization: receivers ignore members they do not know",
        "required": [
          "subject",
          "action",
          "resource"
        ],
        "properties": {
          "subject": {
            "$ref": "#/components/schemas/AuthzenEntity"
          },
          "action": {
            "$ref": "#/components/schemas/AuthzenAction"
          },
          "resource": {
            "$ref": "#/components/schemas/AuthzenKind"
          },
          "context": {
            "$ref": "#/components/schemas/AuthzenProperties"
          },
          "page": {
            "$ref": "#/components/schemas/AuthzenPage"
          }
        }
      },
      "ActionSearch": {
        "type": "object",
        "description": "What may this subject do with that?",
        "additionalProperties": true,
        "x-open": "AuthZEN 1.0, JSON serialization: receivers ignore members they do not know",
        "required": [
          "subject",
          "resource"
        ],
        "properties": {
          "subject": {
            "$ref": "#/components/schemas/AuthzenEntity"
          },
          "resource": {
            "$ref": "#/components/schemas/AuthzenEntity"
          },
          "context": {
            "$ref": "#/components/schemas/AuthzenProperties"
          },
          "page": {
            "$ref": "#/components/schemas/AuthzenPage"
          }
        }
      },
      "AccessDecision": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "decision"
        ],
        "properties": {
          "decision": {
            "type": "boolean"
          },
          "context": {
            "$ref": "#/components/schemas/AccessContext"
          }
        }
      },
      "AccessDecisions": {
        "type": "object",
        "description": "Either `evaluations`, or one `decision` where no evaluations were sent.",
        "additionalProperties": false,
        "properties": {
          "decision": {
            "type": "boolean"
          },
          "context": {
            "$ref": "#/components/schemas/AccessContext"
          },
          "evaluations": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/AccessDecision"
            }
          }
        }
      },
      "AccessContext": {
        "type": "object",
        "description": "Why, and what goes with it. Absent where nothing may be said.",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "description": "The deciding ground, or rule."
          },
          "reason_user": {
            "$ref": "#/components/schemas/TextByLanguage"
          },
          "reason_admin": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "grounds",
              "rules",
              "missing",
              "flags"
            ],
            "properties": {
              "grounds": {
                "$ref": "#/components/schemas/CodeList"
              },
              "rules": {
                "$ref": "#/components/schemas/CodeList"
              },
              "missing": {
                "$ref": "#/components/schemas/CodeList"
              },
              "flags": {
                "$ref": "#/components/schemas/CodeList"
              }
            }
          },
          "obligations": {
            "type": "array",
            "description": "Duties of a permit. Who cannot fulfil one must treat the decision as false.",
            "maxItems": 20,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "id",
                "type",
                "properties"
              ],
              "properties": {
                "id": {
                  "type": "string"
                },
                "type": {
                  "type": "string",
                  "enum": [
                    "custom"
                  ]
                },
                "properties": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "text"
                  ],
                  "properties": {
                    "text": {
                      "$ref": "#/components/schemas/TextByLanguage"
                    }
                  }
                }
              }
            }
          },
          "alternatives": {
            "type": "array",
            "description": "What would make it lawful; fewest changes first.",
            "maxItems": 3,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "changes",
                "variants"
              ],
              "properties": {
                "changes": {
                  "type": "array",
                  "maxItems": 10,
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "id",
                      "text"
                    ],
                    "properties": {
                      "id": {
                        "type": "string"
                      },
                      "text": {
                        "$ref": "#/components/schemas/TextByLanguage"
                      }
                    }
                  }
                },
                "variants": {
                  "type": "array",
                  "maxItems": 5,
                  "items": {
                    "$ref": "#/components/schemas/Variant"
                  }
                }
              }
            }
          },
          "variants": {
            "type": "array",
            "description": "The most that may be made known.",
            "maxItems": 5,
            "items": {
              "$ref": "#/components/schemas/Variant"
            }
          },
          "notice": {
            "$ref": "#/components/schemas/TextByLanguage"
          },
          "revision": {
            "$ref": "#/components/schemas/Revision"
          },
          "engine": {
            "type": "string"
          },
          "error": {
            "type": "object",
            "description": "Why this evaluation could not be made.",
            "additionalProperties": false,
            "required": [
              "status",
              "message"
            ],
            "properties": {
              "status": {
                "type": "integer"
              },
              "message": {
                "type": "string"
              }
            }
          }
        }
      },
      "CodeList": {
        "type": "array",
        "maxItems": 50,
        "items": {
          "type": "string"
        }
      },
      "TextByLanguage": {
        "type": "object",
        "description": "Unofficial wording.",
        "additionalProperties": false,
        "properties": {
          "en": {
            "type": "string"
          },
          "fr": {
            "type": "string"
          },
          "nl": {
            "type": "string"
          }
        }
      },
      "EntitiesFound": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "page",
          "results"
        ],
        "properties": {
          "page": {
            "$ref": "#/components/schemas/PageFound"
          },
          "results": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "type",
                "id"
              ],
              "properties": {
                "type": {
                  "type": "string"
                },
                "id": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "ActionsFound": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "page",
          "results"
        ],
        "properties": {
          "page": {
            "$ref": "#/components/schemas/PageFound"
          },
          "results": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "name"
              ],
              "properties": {
                "name": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "PageFound": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "next_token",
          "count"
        ],
        "properties": {
          "next_token": {
            "type": "string",
            "description": "Send it as `page.token` with the same question; empty when there is nothing more."
          },
          "count": {
            "type": "integer"
          }
        }
      },
      "AuthzenConfiguration": {
        "type": "object",
        "description": "AuthZEN 1.0, policy decision point metadata.",
        "additionalProperties": false,
        "required": [
          "policy_decision_point",
          "access_evaluation_endpoint",
          "access_evaluations_endpoint",
          "search_subject_endpoint",
          "search_resource_endpoint",
          "search_action_endpoint"
        ],
        "properties": {
          "policy_decision_point": {
            "type": "string",
            "format": "uri"
          },
          "access_evaluation_endpoint": {
            "type": "string",
            "format": "uri"
          },
          "access_evaluations_endpoint": {
            "type": "string",
            "format": "uri"
          },
          "search_subject_endpoint": {
            "type": "string",
            "format": "uri"
          },
          "search_resource_endpoint": {
            "type": "string",
            "format": "uri"
          },
          "search_action_endpoint": {
            "type": "string",
            "format": "uri"
          }
        }
      },
      "AdviceQuestion": {
        "type": "object",
        "description": "Codes of closed lists only; nothing in it can name a case or a person.",
        "additionalProperties": false,
        "required": [
          "jurisdiction",
          "from",
          "to",
          "category",
          "purpose"
        ],
        "properties": {
          "jurisdiction": {
            "$ref": "#/components/schemas/Jurisdiction"
          },
          "from": {
            "$ref": "#/components/schemas/AgencyType"
          },
          "to": {
            "type": "string",
            "description": "An agency type, the attendees of a session, or the person concerned.",
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
              "RES",
              "CONF",
              "PER"
            ]
          },
          "category": {
            "$ref": "#/components/schemas/Category"
          },
          "purpose": {
            "$ref": "#/components/schemas/Purpose"
          },
          "secret": {
            "type": "boolean",
            "description": "Covered by professional secrecy."
          },
          "minor": {
            "type": "boolean"
          },
          "inSession": {
            "type": "boolean"
          },
          "push": {
            "type": "boolean",
            "description": "On the holder's own initiative, not in answer to a question."
          },
          "intake": {
            "type": "boolean",
            "description": "To the intake role of that agency."
          },
          "core": {
            "type": "boolean",
            "description": "To a core member of the unit."
          }
        }
      },
      "Advice": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "answer",
          "text",
          "rules",
          "conditions",
          "needs",
          "duties",
          "variants",
          "except",
          "alternatives",
          "notice",
          "revision"
        ],
        "properties": {
          "answer": {
            "type": "string",
            "enum": [
              "yes",
              "under-conditions",
              "in-session-only",
              "no",
              "prohibited"
            ]
          },
          "text": {
            "type": "string"
          },
          "rules": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/CitedRule"
            }
          },
          "conditions": {
            "type": "array",
            "description": "What must be on record first.",
            "maxItems": 13,
            "items": {
              "$ref": "#/components/schemas/CodeWithText"
            }
          },
          "needs": {
            "type": "array",
            "description": "What any sharing for this purpose needs besides, such as an agreement.",
            "maxItems": 10,
            "items": {
              "$ref": "#/components/schemas/CodeWithText"
            }
          },
          "duties": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/CodeWithText"
            }
          },
          "variants": {
            "type": "array",
            "description": "At most this may be made known.",
            "maxItems": 5,
            "items": {
              "$ref": "#/components/schemas/Variant"
            }
          },
          "except": {
            "type": "array",
            "description": "Of a session, attendees who may not be told.",
            "maxItems": 16,
            "items": {
              "$ref": "#/components/schemas/CodeWithText"
            }
          },
          "alternatives": {
            "type": "array",
            "maxItems": 3,
            "items": {
              "$ref": "#/components/schemas/Alternative"
            }
          },
          "notice": {
            "type": "string",
            "description": "That the wording is unofficial."
          },
          "revision": {
            "$ref": "#/components/schemas/Revision"
          }
        }
      },
      "ImpactQuestion": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "revision",
          "from",
          "until"
        ],
        "properties": {
          "revision": {
            "$ref": "#/components/schemas/Revision"
          },
          "from": {
            "type": "string",
            "format": "date"
          },
          "until": {
            "type": "string",
            "format": "date",
            "description": "Exclusive; at most one year after the first day."
          }
        }
      },
      "Verdict": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "effect",
          "text"
        ],
        "properties": {
          "effect": {
            "type": "string",
            "description": "`silence`: nothing that may be told of, whatever the reason.",
            "enum": [
              "permit",
              "deny",
              "silence"
            ]
          },
          "ground": {
            "type": "string"
          },
          "variant": {
            "$ref": "#/components/schemas/Variant"
          },
          "text": {
            "type": "string"
          }
        }
      },
      "Shift": {
        "type": "object",
        "description": "Decisions that came out differently in the same way.",
        "additionalProperties": false,
        "required": [
          "because",
          "purpose",
          "category",
          "was",
          "became",
          "count"
        ],
        "properties": {
          "because": {
            "type": "string",
            "description": "The clause that makes the difference, else the rule; `none` where none can be named."
          },
          "rule": {
            "type": "string",
            "description": "What the rule says, in unofficial words."
          },
          "purpose": {
            "$ref": "#/components/schemas/Purpose"
          },
          "category": {
            "$ref": "#/components/schemas/Category"
          },
          "was": {
            "$ref": "#/components/schemas/Verdict"
          },
          "became": {
            "$ref": "#/components/schemas/Verdict"
          },
          "count": {
            "type": "integer",
            "minimum": 1
          }
        }
      },
      "Suppressed": {
        "type": "object",
        "description": "Early help, referrals, silence, and acts that cannot be decided again are counted in steps of this, rounded down, in rows and totals alike. How much that leaves out is not said.",
        "additionalProperties": false,
        "required": [
          "below",
          "text"
        ],
        "properties": {
          "below": {
            "type": "integer"
          },
          "text": {
            "type": "string"
          }
        }
      },
      "Shadow": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "revision",
          "decisions",
          "changed",
          "shifts",
          "suppressed"
        ],
        "properties": {
          "revision": {
            "$ref": "#/components/schemas/Revision"
          },
          "decisions": {
            "type": "integer",
            "description": "Decisions taken under both, without what is suppressed."
          },
          "changed": {
            "type": "integer"
          },
          "shifts": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/Shift"
            }
          },
          "suppressed": {
            "$ref": "#/components/schemas/Suppressed"
          }
        }
      },
      "Impact": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "revision",
          "from",
          "until",
          "decisions",
          "changed",
          "erased",
          "otherEngine",
          "shifts",
          "suppressed"
        ],
        "properties": {
          "revision": {
            "$ref": "#/components/schemas/Revision"
          },
          "from": {
            "type": "string",
            "format": "date"
          },
          "until": {
            "type": "string",
            "format": "date"
          },
          "decisions": {
            "type": "integer",
            "description": "Decisions taken again, without what is suppressed."
          },
          "changed": {
            "type": "integer"
          },
          "erased": {
            "type": "integer",
            "description": "Logged acts whose facts were erased, in tens; what they would have become is not guessed."
          },
          "otherEngine": {
            "type": "integer",
            "description": "Logged acts of an engine that this release does not have, in tens."
          },
          "shifts": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/Shift"
            }
          },
          "suppressed": {
            "$ref": "#/components/schemas/Suppressed"
          }
        }
      },
      "ReplayQuestion": {
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
            "description": "Why it is opened; kept with the record of the opening.",
            "minLength": 10,
            "maxLength": 500
          },
          "revision": {
            "$ref": "#/components/schemas/Revision"
          }
        }
      },
      "Replay": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entryId",
          "state",
          "text",
          "logged",
          "decisions",
          "receipt"
        ],
        "properties": {
          "entryId": {
            "$ref": "#/components/schemas/Id"
          },
          "state": {
            "type": "string",
            "description": "`identical`: the same codes as recorded. `different` is a fault of the system, and to be reported.",
            "enum": [
              "identical",
              "different",
              "facts-erased",
              "engine-unknown"
            ]
          },
          "text": {
            "type": "string"
          },
          "logged": {
            "type": "object",
            "description": "What the ledger entry itself says.",
            "additionalProperties": false,
            "required": [
              "occurredAt",
              "event",
              "basis",
              "classes"
            ],
            "properties": {
              "occurredAt": {
                "$ref": "#/components/schemas/Moment"
              },
              "event": {
                "type": "string"
              },
              "purpose": {
                "type": "string"
              },
              "effect": {
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
              "revision": {
                "type": "string"
              },
              "engine": {
                "type": "string"
              }
            }
          },
          "decisions": {
            "type": "array",
            "description": "Item by item and recipient by recipient, without either's id.",
            "maxItems": 5000,
            "items": {
              "$ref": "#/components/schemas/ReplayedDecision"
            }
          },
          "receipt": {
            "$ref": "#/components/schemas/Receipt"
          }
        }
      },
      "ReplayedDecision": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "category",
          "purpose",
          "holder",
          "recipient",
          "was",
          "now",
          "same"
        ],
        "properties": {
          "category": {
            "$ref": "#/components/schemas/Category"
          },
          "purpose": {
            "$ref": "#/components/schemas/Purpose"
          },
          "holder": {
            "$ref": "#/components/schemas/Code"
          },
          "recipient": {
            "type": "string",
            "description": "Agency."
          },
          "was": {
            "type": "object",
            "description": "The codes that were recorded.",
            "additionalProperties": false,
            "required": [
              "effect"
            ],
            "properties": {
              "effect": {
                "type": "string",
                "enum": [
                  "permit",
                  "deny",
                  "pending",
                  "nothing"
                ]
              },
              "ground": {
                "type": "string"
              },
              "variant": {
                "$ref": "#/components/schemas/Variant"
              }
            }
          },
          "now": {
            "$ref": "#/components/schemas/Simulation"
          },
          "same": {
            "type": "boolean"
          },
          "under": {
            "$ref": "#/components/schemas/Simulation"
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
      "Id": {
        "type": "string",
        "format": "uuid"
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
      "Moment": {
        "type": "string",
        "format": "date-time",
        "description": "RFC 3339."
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
      "NewCaseImport": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "unit",
          "format",
          "content",
          "dryRun"
        ],
        "properties": {
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
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
            "description": "The list, base64: one table in CSV (UTF-8; comma, semicolon or tab), or a workbook whose sheets are tables. The first row of a table names its columns, in any order. At most 200 cases and 1,000 items. Every row has `kind` (case or item), `reference` (number of the case; of an item, that of its case in this list) and `keepUntil` (the last day on which the old file was to be kept; nothing moves it). A case has `identifier`, `minor` (yes or no), `track`, `leadAgency`, `owner`, `openedOn`, `broughtBy`, `power` and `reviewBy`, as a new case has them, and `participants`, apart by semicolons: of each holder of an item somebody is on the case. An item has `holder`, `category`, `recordedOn`, and if wanted `statementType` and `text`; without a text its holder writes it when labelling. No text is brought over where the law of the unit keeps none (FR), and no belief (`BEL`) at all.",
            "minLength": 4,
            "maxLength": 1000000
          },
          "dryRun": {
            "type": "boolean"
          }
        }
      },
      "CaseRowFault": {
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
      "CaseImport": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "dryRun",
          "faults",
          "cases"
        ],
        "properties": {
          "dryRun": {
            "type": "boolean"
          },
          "faults": {
            "type": "array",
            "description": "Of a dry run; otherwise each is an issue of the problem document.",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/CaseRowFault"
            }
          },
          "cases": {
            "type": "array",
            "description": "Those that were brought over; of a dry run none is.",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "id",
                "reference"
              ],
              "properties": {
                "id": {
                  "$ref": "#/components/schemas/Id"
                },
                "reference": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "NewUnlocking": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "legalBasis",
          "circle"
        ],
        "properties": {
          "legalBasis": {
            "type": "string",
            "description": "On what the unit goes on with a case that it did not open.",
            "minLength": 10,
            "maxLength": 500
          },
          "circle": {
            "type": "array",
            "description": "Who stays, and why; the owner and the chair among them or not.",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/NewParticipant"
            }
          }
        }
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
      "ImportedItem": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "caseId",
          "holder",
          "category",
          "recordedOn",
          "keepUntil",
          "erasesAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "caseId": {
            "$ref": "#/components/schemas/Id"
          },
          "holder": {
            "$ref": "#/components/schemas/Code"
          },
          "category": {
            "$ref": "#/components/schemas/Category"
          },
          "statementType": {
            "type": "string",
            "enum": [
              "fact",
              "assessment",
              "hearsay"
            ]
          },
          "recordedOn": {
            "type": "string",
            "format": "date"
          },
          "keepUntil": {
            "type": "string",
            "format": "date"
          },
          "erasesAt": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Moment"
              }
            ],
            "description": "When it is erased, if nobody of the holder labels it before."
          },
          "text": {
            "type": "string",
            "description": "In no list; where the import had one."
          }
        }
      },
      "ImportedItemPage": {
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
              "$ref": "#/components/schemas/ImportedItem"
            }
          },
          "next": {
            "type": "string"
          }
        }
      },
      "Pointer": {
        "type": "object",
        "description": "That the content stays in the holder's own system, and where it is found there.",
        "additionalProperties": false,
        "required": [
          "reference",
          "variants"
        ],
        "properties": {
          "reference": {
            "type": "string",
            "description": "Shown to a recipient with the receipt under which they may have it.",
            "minLength": 1,
            "maxLength": 300
          },
          "variants": {
            "type": "array",
            "description": "How much of it the author wrote there.",
            "minItems": 1,
            "maxItems": 4,
            "items": {
              "type": "string",
              "enum": [
                "summary",
                "without-source",
                "without-third-parties",
                "full"
              ]
            }
          }
        }
      },
      "NewLabels": {
        "type": "object",
        "description": "As a new item. Its holder may know better than the list of what category it is.",
        "additionalProperties": false,
        "required": [
          "category",
          "statementType",
          "labels"
        ],
        "properties": {
          "category": {
            "$ref": "#/components/schemas/Category"
          },
          "statementType": {
            "type": "string",
            "enum": [
              "fact",
              "assessment",
              "hearsay"
            ]
          },
          "content": {
            "$ref": "#/components/schemas/ItemContent"
          },
          "envelope": {
            "$ref": "#/components/schemas/Envelope"
          },
          "atSource": {
            "$ref": "#/components/schemas/Pointer"
          },
          "labels": {
            "$ref": "#/components/schemas/ItemLabels"
          },
          "expiresAt": {
            "$ref": "#/components/schemas/Moment"
          }
        }
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
      "CorrectionKind": {
        "type": "string",
        "enum": [
          "corrected",
          "refuted",
          "narrowed",
          "withdrawn"
        ]
      },
      "LastCorrection": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "kind",
          "at"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "kind": {
            "$ref": "#/components/schemas/CorrectionKind"
          },
          "at": {
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "Discarded": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          }
        }
      },
      "NewRemoval": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "professional",
          "reason"
        ],
        "properties": {
          "professional": {
            "$ref": "#/components/schemas/Code"
          },
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 500
          }
        }
      },
      "NewCircle": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "professional",
          "circle",
          "reason"
        ],
        "properties": {
          "professional": {
            "$ref": "#/components/schemas/Code"
          },
          "circle": {
            "type": "string",
            "enum": [
              "inner",
              "outer"
            ]
          },
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 500
          }
        }
      },
      "NewGuest": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "professional",
          "reason",
          "until"
        ],
        "properties": {
          "professional": {
            "$ref": "#/components/schemas/Code"
          },
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 500
          },
          "until": {
            "$ref": "#/components/schemas/Moment"
          },
          "circle": {
            "type": "string",
            "enum": [
              "inner",
              "outer"
            ]
          }
        }
      },
      "NewOwner": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "professional",
          "reason"
        ],
        "properties": {
          "professional": {
            "$ref": "#/components/schemas/Code"
          },
          "leadAgency": {
            "$ref": "#/components/schemas/Code"
          },
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 500
          }
        }
      },
      "Theme": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "theme"
        ],
        "properties": {
          "theme": {
            "type": "string",
            "minLength": 3,
            "maxLength": 80
          }
        }
      },
      "NewTrack": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "track",
          "reason"
        ],
        "properties": {
          "track": {
            "type": "string",
            "enum": [
              "early-help",
              "prevention",
              "reintegration"
            ]
          },
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 500
          }
        }
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
      "AtSource": {
        "type": "object",
        "description": "Where the content is, and whether it was delivered.",
        "additionalProperties": false,
        "required": [
          "state"
        ],
        "properties": {
          "reference": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "permitted",
              "delivered",
              "lapsed"
            ]
          },
          "deliveredAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "envelope": {
            "$ref": "#/components/schemas/Envelope"
          }
        }
      },
      "UseLimitation": {
        "type": "string",
        "description": "What may not be done with what was told: used outside the table of art. 458ter of the Belgian Criminal Code, for anything but preventing and combating crime, in court without its provider, otherwise than its conditions say, or passed on.",
        "enum": [
          "be-458ter",
          "crime-only",
          "not-in-court",
          "as-stated",
          "no-onward"
        ]
      },
      "UseLimitations": {
        "type": "array",
        "description": "Goes with every copy and into everything that is printed or exported.",
        "maxItems": 5,
        "items": {
          "$ref": "#/components/schemas/UseLimitation"
        }
      },
      "ReviewStage": {
        "type": "string",
        "description": "Upheld and rejected are the ends, by two people.",
        "enum": [
          "due",
          "assessed",
          "disputed",
          "upheld",
          "rejected"
        ]
      },
      "NewVariant": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "variant",
          "text"
        ],
        "properties": {
          "variant": {
            "type": "string",
            "description": "That something is held can always be said; it needs no text.",
            "enum": [
              "summary",
              "without-source",
              "without-third-parties",
              "full"
            ]
          },
          "text": {
            "type": "string",
            "description": "A summary has 2000 characters at most.",
            "minLength": 1,
            "maxLength": 8000
          }
        }
      },
      "Delivery": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "disclosureId",
          "itemId",
          "variant",
          "purpose",
          "recipient",
          "dueAt",
          "receipt"
        ],
        "properties": {
          "disclosureId": {
            "$ref": "#/components/schemas/Id"
          },
          "itemId": {
            "$ref": "#/components/schemas/Id"
          },
          "variant": {
            "$ref": "#/components/schemas/Variant"
          },
          "purpose": {
            "$ref": "#/components/schemas/Purpose"
          },
          "recipient": {
            "$ref": "#/components/schemas/Person"
          },
          "dueAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "receipt": {
            "$ref": "#/components/schemas/Receipt"
          }
        }
      },
      "DeliveryPage": {
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
              "$ref": "#/components/schemas/Delivery"
            }
          },
          "next": {
            "type": "string"
          }
        }
      },
      "NewDelivery": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "envelope": {
            "$ref": "#/components/schemas/Envelope"
          }
        }
      },
      "QuotaMost": {
        "type": "integer",
        "description": "So many asks at most.",
        "minimum": 1,
        "maximum": 10000
      },
      "QuotaDays": {
        "type": "integer",
        "description": "In so many days of the calendar (UTC), today the last of them.",
        "minimum": 1,
        "maximum": 31
      },
      "Quota": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "unit",
          "agency",
          "most",
          "perDays",
          "setAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "agency": {
            "$ref": "#/components/schemas/Code"
          },
          "most": {
            "$ref": "#/components/schemas/QuotaMost"
          },
          "perDays": {
            "$ref": "#/components/schemas/QuotaDays"
          },
          "setAt": {
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "QuotaPage": {
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
              "$ref": "#/components/schemas/Quota"
            }
          },
          "next": {
            "type": "string"
          }
        }
      },
      "NewQuota": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "unit",
          "agency",
          "most",
          "perDays"
        ],
        "properties": {
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "agency": {
            "$ref": "#/components/schemas/Code"
          },
          "most": {
            "$ref": "#/components/schemas/QuotaMost"
          },
          "perDays": {
            "$ref": "#/components/schemas/QuotaDays"
          }
        }
      },
      "QuotaChange": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "most",
          "perDays"
        ],
        "properties": {
          "most": {
            "$ref": "#/components/schemas/QuotaMost"
          },
          "perDays": {
            "$ref": "#/components/schemas/QuotaDays"
          }
        }
      },
      "ReviewFinding": {
        "type": "string",
        "enum": [
          "lawful",
          "not-lawful"
        ]
      },
      "ReviewStep": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "act",
          "by",
          "at"
        ],
        "properties": {
          "act": {
            "type": "string",
            "enum": [
              "assessed",
              "confirmed",
              "disputed"
            ]
          },
          "finding": {
            "$ref": "#/components/schemas/ReviewFinding"
          },
          "by": {
            "$ref": "#/components/schemas/Code"
          },
          "at": {
            "$ref": "#/components/schemas/Moment"
          },
          "reason": {
            "type": "string"
          }
        }
      },
      "Review": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "unit",
          "state",
          "openedAt",
          "dueAt",
          "flags",
          "category",
          "variant",
          "holder",
          "giver",
          "recipient"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "disclosureId": {
            "$ref": "#/components/schemas/Id"
          },
          "state": {
            "$ref": "#/components/schemas/ReviewStage"
          },
          "openedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "dueAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "suspendedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "flags": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/CodeWithText"
            }
          },
          "category": {
            "$ref": "#/components/schemas/Category"
          },
          "variant": {
            "$ref": "#/components/schemas/Variant"
          },
          "holder": {
            "$ref": "#/components/schemas/Code"
          },
          "giver": {
            "$ref": "#/components/schemas/Person"
          },
          "recipient": {
            "$ref": "#/components/schemas/Person"
          },
          "justification": {
            "type": "string",
            "description": "Why it was urgent, in the words of who warned; absent when the person was erased."
          },
          "steps": {
            "type": "array",
            "description": "What reviewers said of it so far, oldest first.",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/ReviewStep"
            }
          }
        }
      },
      "NewAssessment": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "finding",
          "reason"
        ],
        "properties": {
          "finding": {
            "$ref": "#/components/schemas/ReviewFinding"
          },
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 2000
          }
        }
      },
      "ReviewState": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "unit",
          "state",
          "openedAt",
          "dueAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "disclosureId": {
            "$ref": "#/components/schemas/Id"
          },
          "state": {
            "$ref": "#/components/schemas/ReviewStage"
          },
          "openedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "dueAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "suspendedAt": {
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "ReviewConfirmation": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "agrees",
          "reason"
        ],
        "properties": {
          "agrees": {
            "type": "boolean"
          },
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 2000
          }
        }
      },
      "SignalStage": {
        "type": "string",
        "description": "Received is all that a reporter is told.",
        "enum": [
          "received",
          "submitted",
          "acknowledged",
          "no-concern",
          "advised",
          "referred",
          "proposed",
          "in-case",
          "refuted",
          "expired"
        ]
      },
      "KnownHow": {
        "type": "string",
        "enum": [
          "seen",
          "told-by-person",
          "told-by-other",
          "document",
          "online"
        ]
      },
      "SignalContents": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "disclosureId",
          "item",
          "otherExplanations",
          "protectiveFactors"
        ],
        "properties": {
          "disclosureId": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Id"
              }
            ],
            "description": "Under which a copy of it is kept."
          },
          "item": {
            "$ref": "#/components/schemas/RevealedItem"
          },
          "otherExplanations": {
            "type": "string"
          },
          "protectiveFactors": {
            "type": "string"
          },
          "url": {
            "type": "string"
          },
          "identifier": {
            "type": "string"
          },
          "reason": {
            "type": "string",
            "description": "Of the last decision."
          }
        }
      },
      "SignalProposal": {
        "type": "object",
        "description": "What the intake tells the chair; the words of the reporter are not in it.",
        "additionalProperties": false,
        "required": [
          "proposedBy",
          "proposedAt",
          "track"
        ],
        "properties": {
          "proposedBy": {
            "$ref": "#/components/schemas/Person"
          },
          "proposedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "track": {
            "type": "string",
            "enum": [
              "early-help",
              "prevention",
              "reintegration"
            ]
          },
          "text": {
            "type": "string"
          },
          "identifier": {
            "type": "string"
          }
        }
      },
      "Signal": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "unit",
          "submittedAt",
          "state"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "submittedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "state": {
            "$ref": "#/components/schemas/SignalStage"
          },
          "text": {
            "type": "string",
            "description": "To the reporter; always the same."
          },
          "sourceRole": {
            "type": "string",
            "description": "In which role it was reported, never by whom."
          },
          "agency": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Code"
              }
            ],
            "description": "Absent when the source is shielded."
          },
          "knownHow": {
            "$ref": "#/components/schemas/KnownHow"
          },
          "observedOn": {
            "type": "string",
            "format": "date"
          },
          "capturedOn": {
            "type": "string",
            "format": "date"
          },
          "minor": {
            "type": "boolean"
          },
          "triageDueAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "reviewBy": {
            "type": "string",
            "format": "date"
          },
          "erasesAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "undoUntil": {
            "$ref": "#/components/schemas/Moment"
          },
          "contents": {
            "$ref": "#/components/schemas/SignalContents"
          },
          "proposal": {
            "$ref": "#/components/schemas/SignalProposal"
          }
        }
      },
      "SignalPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "$ref": "#/components/schemas/Signal"
            }
          },
          "next": {
            "type": "string"
          }
        }
      },
      "SignalStatement": {
        "type": "string",
        "enum": [
          "fact",
          "assessment",
          "hearsay"
        ]
      },
      "OnlineSource": {
        "type": "object",
        "description": "For what is known from the internet; what everybody can read there, and nothing else.",
        "additionalProperties": false,
        "required": [
          "url",
          "capturedOn"
        ],
        "properties": {
          "url": {
            "type": "string",
            "pattern": "^https?://[^\\s/@]+\\.[^\\s/@]+(/\\S*)?$",
            "maxLength": 1000
          },
          "capturedOn": {
            "type": "string",
            "format": "date"
          }
        }
      },
      "SignalSubject": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "identifier",
          "minor"
        ],
        "properties": {
          "identifier": {
            "type": "string",
            "description": "Verified identifier of the person; kept encrypted.",
            "minLength": 4,
            "maxLength": 100
          },
          "minor": {
            "type": "boolean"
          }
        }
      },
      "SignalConsent": {
        "type": "object",
        "description": "Of the family, as the family desk recorded it.",
        "additionalProperties": false,
        "required": [
          "givenOn",
          "how"
        ],
        "properties": {
          "givenOn": {
            "type": "string",
            "format": "date"
          },
          "how": {
            "type": "string",
            "minLength": 10,
            "maxLength": 500
          }
        }
      },
      "SignalSecrecy": {
        "type": "object",
        "description": "For a holder of professional secrecy: the own signed decision over {act: \"lift-secrecy\", category, purpose: \"early-help\", recipients: [\"role:intake\"], signedAt, unit}.",
        "additionalProperties": false,
        "required": [
          "signature"
        ],
        "properties": {
          "signature": {
            "$ref": "#/components/schemas/Signature"
          }
        }
      },
      "NewSignal": {
        "type": "object",
        "description": "Six members are needed; everything else has a default by who reports.",
        "additionalProperties": false,
        "required": [
          "unit",
          "observed",
          "statementType",
          "knownHow",
          "otherExplanations",
          "protectiveFactors"
        ],
        "properties": {
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "observed": {
            "type": "string",
            "description": "What was seen or heard; behaviour, never clothing, looks or prayer.",
            "minLength": 10,
            "maxLength": 2000
          },
          "statementType": {
            "$ref": "#/components/schemas/SignalStatement"
          },
          "knownHow": {
            "$ref": "#/components/schemas/KnownHow"
          },
          "otherExplanations": {
            "type": "string",
            "description": "What else it may be.",
            "minLength": 3,
            "maxLength": 2000
          },
          "protectiveFactors": {
            "type": "string",
            "description": "Who and what does this person good.",
            "minLength": 3,
            "maxLength": 2000
          },
          "category": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Category"
              }
            ],
            "description": "By default that of the agency's door, e.g. PAS for a school."
          },
          "observedOn": {
            "type": "string",
            "description": "By default today.",
            "format": "date"
          },
          "online": {
            "$ref": "#/components/schemas/OnlineSource"
          },
          "subject": {
            "$ref": "#/components/schemas/SignalSubject"
          },
          "sourceShield": {
            "type": "boolean",
            "description": "Whether the intake is not told which agency it comes from; by default so for schools and key persons."
          },
          "labels": {
            "$ref": "#/components/schemas/ItemLabels"
          },
          "consent": {
            "$ref": "#/components/schemas/SignalConsent"
          },
          "secrecy": {
            "$ref": "#/components/schemas/SignalSecrecy"
          }
        }
      },
      "WordSuggestion": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "found",
          "instead",
          "reason"
        ],
        "properties": {
          "found": {
            "type": "string"
          },
          "instead": {
            "type": "string"
          },
          "reason": {
            "type": "string"
          }
        }
      },
      "SubmittedSignal": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "answers",
          "receipt",
          "suggestions"
        ],
        "properties": {
          "signal": {
            "$ref": "#/components/schemas/Signal"
          },
          "answers": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Answer"
            }
          },
          "receipt": {
            "$ref": "#/components/schemas/Receipt"
          },
          "suggestions": {
            "type": "array",
            "description": "Words with a neutral one beside them; the reporter decides.",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/WordSuggestion"
            }
          }
        }
      },
      "SignalFeedback": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "text",
          "receipt"
        ],
        "properties": {
          "text": {
            "type": "string"
          },
          "receipt": {
            "$ref": "#/components/schemas/Receipt"
          }
        }
      },
      "NewTriage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "outcome",
          "reason"
        ],
        "properties": {
          "outcome": {
            "type": "string",
            "enum": [
              "no-concern",
              "advise",
              "refer",
              "propose"
            ]
          },
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 2000
          },
          "proposal": {
            "type": "object",
            "description": "With outcome propose, and with no other.",
            "additionalProperties": false,
            "required": [
              "track",
              "text"
            ],
            "properties": {
              "track": {
                "type": "string",
                "enum": [
                  "early-help",
                  "prevention",
                  "reintegration"
                ]
              },
              "text": {
                "type": "string",
                "description": "What the chair needs to know to open a case, in the words of the intake.",
                "minLength": 10,
                "maxLength": 2000
              }
            }
          }
        }
      },
      "SignalReason": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "reason"
        ],
        "properties": {
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 2000
          }
        }
      },
      "NewCorrection": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "reason"
        ],
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/CorrectionKind"
          },
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 2000
          },
          "content": {
            "allOf": [
              {
                "$ref": "#/components/schemas/ItemContent"
              }
            ],
            "description": "Of what is corrected, all its texts from now on."
          },
          "widest": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Variant"
              }
            ],
            "description": "Of what is narrowed, how much is left."
          },
          "supersedes": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Id"
              }
            ],
            "description": "The last correction of the item, when there is one."
          }
        }
      },
      "Correction": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "itemId",
          "kind",
          "correctedAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "itemId": {
            "$ref": "#/components/schemas/Id"
          },
          "kind": {
            "$ref": "#/components/schemas/CorrectionKind"
          },
          "correctedAt": {
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "NewMistake": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "reason"
        ],
        "properties": {
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 2000
          }
        }
      },
      "MistakeKind": {
        "type": "string",
        "enum": [
          "wrong-person",
          "wrong-recipient"
        ]
      },
      "Mistake": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "kind",
          "state",
          "agency",
          "reportedAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "kind": {
            "$ref": "#/components/schemas/MistakeKind"
          },
          "state": {
            "type": "string",
            "description": "Attested when everybody whom it reached has said what became of it.",
            "enum": [
              "frozen",
              "recalled",
              "attested",
              "released"
            ]
          },
          "caseId": {
            "$ref": "#/components/schemas/Id"
          },
          "disclosureId": {
            "$ref": "#/components/schemas/Id"
          },
          "agency": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Code"
              }
            ],
            "description": "Who answers for it."
          },
          "reportedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "attestedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "releasedAt": {
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "NewRelease": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "reason"
        ],
        "properties": {
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 2000
          }
        }
      },
      "BreachStage": {
        "type": "string",
        "enum": [
          "open",
          "assessed",
          "notified",
          "not-needed"
        ]
      },
      "Breach": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "unit",
          "mistakeId",
          "agency",
          "state",
          "discoveredAt",
          "dueAt",
          "overdue"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "mistakeId": {
            "$ref": "#/components/schemas/Id"
          },
          "agency": {
            "$ref": "#/components/schemas/Code"
          },
          "state": {
            "$ref": "#/components/schemas/BreachStage"
          },
          "discoveredAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "dueAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "overdue": {
            "type": "boolean",
            "description": "The authority did not know when it was due."
          },
          "assessedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "notifiedAt": {
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "BreachPage": {
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
              "$ref": "#/components/schemas/Breach"
            }
          },
          "next": {
            "type": "string"
          }
        }
      },
      "BreachFile": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "unit",
          "mistakeId",
          "agency",
          "state",
          "discoveredAt",
          "dueAt",
          "overdue",
          "reason"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "mistakeId": {
            "$ref": "#/components/schemas/Id"
          },
          "agency": {
            "$ref": "#/components/schemas/Code"
          },
          "state": {
            "$ref": "#/components/schemas/BreachStage"
          },
          "discoveredAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "dueAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "overdue": {
            "type": "boolean",
            "description": "The authority did not know when it was due."
          },
          "assessedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "notifiedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "reason": {
            "type": "string"
          },
          "assessment": {
            "type": "string"
          }
        }
      },
      "NewBreachAssessment": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "finding",
          "reason"
        ],
        "properties": {
          "finding": {
            "type": "string",
            "enum": [
              "to-notify",
              "not-needed"
            ]
          },
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 2000
          }
        }
      },
      "NewBreachNotification": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "notifiedAt"
        ],
        "properties": {
          "notifiedAt": {
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "RecallKind": {
        "type": "string",
        "description": "Taken back by itself, or because the item was corrected, refuted, narrowed or withdrawn, or because it was the wrong person or the wrong recipient.",
        "enum": [
          "recalled",
          "corrected",
          "refuted",
          "narrowed",
          "withdrawn",
          "mistaken"
        ]
      },
      "Recall": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "disclosureId",
          "kind",
          "state",
          "category",
          "variant",
          "holder",
          "recipient",
          "sentAt",
          "dueAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "disclosureId": {
            "$ref": "#/components/schemas/Id"
          },
          "kind": {
            "$ref": "#/components/schemas/RecallKind"
          },
          "state": {
            "type": "string",
            "enum": [
              "sent",
              "escalated",
              "acknowledged"
            ]
          },
          "category": {
            "$ref": "#/components/schemas/Category"
          },
          "variant": {
            "$ref": "#/components/schemas/Variant"
          },
          "holder": {
            "$ref": "#/components/schemas/Code"
          },
          "recipient": {
            "$ref": "#/components/schemas/Person"
          },
          "copies": {
            "type": "string",
            "enum": [
              "none",
              "deleted",
              "corrected"
            ]
          },
          "sentAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "dueAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "escalatedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "acknowledgedAt": {
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "RecallPage": {
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
              "$ref": "#/components/schemas/Recall"
            }
          },
          "next": {
            "type": "string"
          }
        }
      },
      "RecallAcknowledgement": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "copies"
        ],
        "properties": {
          "copies": {
            "type": "string",
            "description": "None were kept; those kept are deleted; or they are corrected.",
            "enum": [
              "none",
              "deleted",
              "corrected"
            ]
          }
        }
      },
      "RaisedBy": {
        "type": "string",
        "description": "The person, or who speaks for a minor.",
        "enum": [
          "person",
          "representative"
        ]
      },
      "NewContest": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "raisedBy",
          "effect",
          "grounds"
        ],
        "properties": {
          "raisedBy": {
            "$ref": "#/components/schemas/RaisedBy"
          },
          "effect": {
            "type": "string",
            "description": "Restricted, it is made known to nobody until it is decided (GDPR art. 18).",
            "enum": [
              "noted",
              "restricted"
            ]
          },
          "grounds": {
            "type": "string",
            "description": "What is not right, in the words of the person.",
            "minLength": 10,
            "maxLength": 4000
          }
        }
      },
      "ContestState": {
        "type": "string",
        "description": "Overdue is what its holder did not answer in time. Upheld, it waits for its holder to correct the item; rectified, dismissed and withdrawn are the ends.",
        "enum": [
          "open",
          "replied",
          "overdue",
          "upheld",
          "dismissed",
          "withdrawn",
          "rectified"
        ]
      },
      "Contest": {
        "type": "object",
        "description": "Without any words.",
        "additionalProperties": false,
        "required": [
          "id",
          "caseId",
          "itemId",
          "state",
          "raisedBy",
          "restricted",
          "holder",
          "recordedAt",
          "answerBy"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "caseId": {
            "$ref": "#/components/schemas/Id"
          },
          "itemId": {
            "$ref": "#/components/schemas/Id"
          },
          "state": {
            "$ref": "#/components/schemas/ContestState"
          },
          "raisedBy": {
            "$ref": "#/components/schemas/RaisedBy"
          },
          "restricted": {
            "type": "boolean"
          },
          "holder": {
            "$ref": "#/components/schemas/Code"
          },
          "recordedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "answerBy": {
            "$ref": "#/components/schemas/Moment"
          },
          "decidedAt": {
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "ContestPage": {
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
              "$ref": "#/components/schemas/Contest"
            }
          },
          "next": {
            "type": "string"
          }
        }
      },
      "ContestText": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "caseId",
          "itemId",
          "state",
          "raisedBy",
          "restricted",
          "holder",
          "recordedAt",
          "answerBy",
          "grounds"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "caseId": {
            "$ref": "#/components/schemas/Id"
          },
          "itemId": {
            "$ref": "#/components/schemas/Id"
          },
          "state": {
            "$ref": "#/components/schemas/ContestState"
          },
          "raisedBy": {
            "$ref": "#/components/schemas/RaisedBy"
          },
          "restricted": {
            "type": "boolean"
          },
          "holder": {
            "$ref": "#/components/schemas/Code"
          },
          "recordedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "answerBy": {
            "$ref": "#/components/schemas/Moment"
          },
          "decidedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "grounds": {
            "type": "string"
          },
          "reply": {
            "type": "string"
          },
          "reason": {
            "type": "string"
          }
        }
      },
      "NewReply": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "text"
        ],
        "properties": {
          "text": {
            "type": "string",
            "minLength": 10,
            "maxLength": 4000
          }
        }
      },
      "ContestDecision": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "finding",
          "reason"
        ],
        "properties": {
          "finding": {
            "type": "string",
            "enum": [
              "upheld",
              "dismissed"
            ]
          },
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 2000
          }
        }
      },
      "InformingState": {
        "type": "string",
        "description": "Due is what was put off until now; asked waits for a second person. Informed, refused and lapsed are the ends.",
        "enum": [
          "deferred",
          "due",
          "asked",
          "restricted",
          "refused",
          "informed",
          "lapsed"
        ]
      },
      "Informing": {
        "type": "object",
        "description": "Without any words.",
        "additionalProperties": false,
        "required": [
          "id",
          "caseId",
          "agency",
          "state",
          "categories",
          "purposes",
          "until",
          "recordedAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "caseId": {
            "$ref": "#/components/schemas/Id"
          },
          "agency": {
            "$ref": "#/components/schemas/Code"
          },
          "state": {
            "$ref": "#/components/schemas/InformingState"
          },
          "categories": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Category"
            }
          },
          "purposes": {
            "type": "array",
            "maxItems": 8,
            "items": {
              "$ref": "#/components/schemas/Purpose"
            }
          },
          "until": {
            "$ref": "#/components/schemas/Moment"
          },
          "recordedAt": {
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "InformingPage": {
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
              "$ref": "#/components/schemas/Informing"
            }
          },
          "next": {
            "type": "string"
          }
        }
      },
      "NewInforming": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "categories",
          "purposes",
          "until",
          "reason"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "deferred",
              "restricted"
            ]
          },
          "categories": {
            "type": "array",
            "minItems": 1,
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Category"
            }
          },
          "purposes": {
            "type": "array",
            "minItems": 1,
            "maxItems": 8,
            "items": {
              "$ref": "#/components/schemas/Purpose"
            }
          },
          "until": {
            "type": "string",
            "description": "At most six months from now; it is asked for again where it is still needed.",
            "format": "date-time",
            "maxLength": 40
          },
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 2000
          },
          "citation": {
            "type": "string",
            "description": "The law that restricts the right (GDPR art. 23, Directive 2016/680 art. 13(3)); required with restricted.",
            "minLength": 3,
            "maxLength": 300
          }
        }
      },
      "InformingText": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "caseId",
          "agency",
          "state",
          "categories",
          "purposes",
          "until",
          "recordedAt",
          "reason"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "caseId": {
            "$ref": "#/components/schemas/Id"
          },
          "agency": {
            "$ref": "#/components/schemas/Code"
          },
          "state": {
            "$ref": "#/components/schemas/InformingState"
          },
          "categories": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Category"
            }
          },
          "purposes": {
            "type": "array",
            "maxItems": 8,
            "items": {
              "$ref": "#/components/schemas/Purpose"
            }
          },
          "until": {
            "$ref": "#/components/schemas/Moment"
          },
          "recordedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "reason": {
            "type": "string"
          },
          "citation": {
            "type": "string"
          }
        }
      },
      "RestrictionConfirmation": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "agrees",
          "reason"
        ],
        "properties": {
          "agrees": {
            "type": "boolean"
          },
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 2000
          }
        }
      },
      "Representative": {
        "type": "object",
        "description": "Without name and statement.",
        "additionalProperties": false,
        "required": [
          "id",
          "caseId",
          "relation",
          "state",
          "until",
          "namedAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "caseId": {
            "$ref": "#/components/schemas/Id"
          },
          "relation": {
            "type": "string",
            "enum": [
              "parent",
              "guardian",
              "other"
            ]
          },
          "state": {
            "type": "string",
            "enum": [
              "standing",
              "ended"
            ]
          },
          "until": {
            "$ref": "#/components/schemas/Moment"
          },
          "namedAt": {
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "RepresentativePage": {
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
              "$ref": "#/components/schemas/Representative"
            }
          },
          "next": {
            "type": "string"
          }
        }
      },
      "NewRepresentative": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "relation",
          "until",
          "childInterest"
        ],
        "properties": {
          "name": {
            "type": "string",
            "minLength": 2,
            "maxLength": 200
          },
          "relation": {
            "type": "string",
            "enum": [
              "parent",
              "guardian",
              "other"
            ]
          },
          "until": {
            "type": "string",
            "description": "The eighteenth birthday, or a day before it.",
            "format": "date"
          },
          "childInterest": {
            "type": "string",
            "description": "Why it is in the interest of the child that this person speaks for them, and what the child says to it.",
            "minLength": 20,
            "maxLength": 2000
          }
        }
      },
      "RepresentativeText": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "caseId",
          "relation",
          "state",
          "until",
          "namedAt",
          "name",
          "childInterest"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "caseId": {
            "$ref": "#/components/schemas/Id"
          },
          "relation": {
            "type": "string",
            "enum": [
              "parent",
              "guardian",
              "other"
            ]
          },
          "state": {
            "type": "string",
            "enum": [
              "standing",
              "ended"
            ]
          },
          "until": {
            "$ref": "#/components/schemas/Moment"
          },
          "namedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "name": {
            "type": "string"
          },
          "childInterest": {
            "type": "string"
          }
        }
      },
      "Claim": {
        "type": "object",
        "description": "The same whoever the person is.",
        "additionalProperties": false,
        "required": [
          "id",
          "unit",
          "state",
          "raisedBy",
          "receivedOn",
          "dueAt",
          "recordedAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "state": {
            "type": "string",
            "enum": [
              "received",
              "extended",
              "answered"
            ]
          },
          "raisedBy": {
            "$ref": "#/components/schemas/RaisedBy"
          },
          "receivedOn": {
            "type": "string",
            "format": "date"
          },
          "dueAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "recordedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "answeredAt": {
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "ClaimPage": {
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
              "$ref": "#/components/schemas/Claim"
            }
          },
          "next": {
            "type": "string"
          }
        }
      },
      "NewClaim": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "unit",
          "identifier",
          "receivedOn",
          "raisedBy"
        ],
        "properties": {
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "identifier": {
            "type": "string",
            "description": "As verified; kept only as a pseudonym, encrypted.",
            "minLength": 3,
            "maxLength": 100
          },
          "receivedOn": {
            "type": "string",
            "format": "date"
          },
          "raisedBy": {
            "$ref": "#/components/schemas/RaisedBy"
          },
          "representativeId": {
            "$ref": "#/components/schemas/Id"
          }
        }
      },
      "NewClaimExtension": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "reason"
        ],
        "properties": {
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 2000
          }
        }
      },
      "ClaimCopy": {
        "type": "object",
        "description": "One item as the person may have it; as much as its author wrote without its source and other people.",
        "additionalProperties": false,
        "required": [
          "itemId",
          "keptAt",
          "contested"
        ],
        "properties": {
          "itemId": {
            "$ref": "#/components/schemas/Id"
          },
          "keptAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "contested": {
            "type": "boolean"
          },
          "statementType": {
            "type": "string",
            "enum": [
              "fact",
              "assessment",
              "hearsay"
            ]
          },
          "summary": {
            "type": "string",
            "maxLength": 2000
          },
          "text": {
            "type": "string",
            "maxLength": 8000
          },
          "otherExplanations": {
            "type": "string",
            "maxLength": 2000
          }
        }
      },
      "HeldAbout": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "category",
          "holder",
          "purposes",
          "recipients",
          "copies"
        ],
        "properties": {
          "category": {
            "$ref": "#/components/schemas/Category"
          },
          "holder": {
            "$ref": "#/components/schemas/Code"
          },
          "purposes": {
            "type": "array",
            "description": "For what it was made known.",
            "maxItems": 8,
            "items": {
              "$ref": "#/components/schemas/Purpose"
            }
          },
          "recipients": {
            "type": "array",
            "description": "Agencies that were told.",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          },
          "copies": {
            "type": "array",
            "description": "What its holder keeps in the holder's own system is copied there.",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/ClaimCopy"
            }
          }
        }
      },
      "ClaimAnswer": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "state",
          "answeredAt",
          "held"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "state": {
            "type": "string",
            "enum": [
              "answered"
            ]
          },
          "answeredAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "held": {
            "type": "array",
            "description": "Empty for somebody of whom nothing is held, and where the law keeps all of it back.",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/HeldAbout"
            }
          }
        }
      },
      "ReturnSheetState": {
        "type": "string",
        "description": "Complete with the signature of everybody who attends; void for good when who attends or what is on it changed.",
        "enum": [
          "drafted",
          "signing",
          "complete",
          "sent",
          "void"
        ]
      },
      "SheetItem": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "itemId",
          "variant"
        ],
        "properties": {
          "itemId": {
            "$ref": "#/components/schemas/Id"
          },
          "variant": {
            "$ref": "#/components/schemas/Variant"
          }
        }
      },
      "ReturnSheet": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "caseId",
          "sessionId",
          "state",
          "items",
          "recipients",
          "signed",
          "draftedAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "caseId": {
            "$ref": "#/components/schemas/Id"
          },
          "sessionId": {
            "$ref": "#/components/schemas/Id"
          },
          "state": {
            "$ref": "#/components/schemas/ReturnSheetState"
          },
          "items": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/SheetItem"
            }
          },
          "recipients": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Person"
            }
          },
          "signed": {
            "type": "boolean",
            "description": "Whether the caller has signed it; of nobody else is it told."
          },
          "draftedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "sentAt": {
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "ReturnSheetList": {
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
              "$ref": "#/components/schemas/ReturnSheet"
            }
          }
        }
      },
      "NewReturnSheet": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items",
          "recipients"
        ],
        "properties": {
          "items": {
            "type": "array",
            "minItems": 1,
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/SheetItem"
            }
          },
          "recipients": {
            "type": "array",
            "description": "Professionals of police agencies.",
            "minItems": 1,
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          }
        }
      },
      "NewSheetSignature": {
        "type": "object",
        "description": "Signed over {act: \"sign-sheet\", caseId, items, recipients, sessionId, sheetId, signedAt}; items and recipients in the order in which the sheet has them.",
        "additionalProperties": false,
        "required": [
          "signature"
        ],
        "properties": {
          "signature": {
            "$ref": "#/components/schemas/Signature"
          }
        }
      },
      "SentSheet": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "sheet",
          "answers",
          "receipt"
        ],
        "properties": {
          "sheet": {
            "$ref": "#/components/schemas/ReturnSheet"
          },
          "answers": {
            "type": "array",
            "maxItems": 400,
            "items": {
              "$ref": "#/components/schemas/Answer"
            }
          },
          "receipt": {
            "$ref": "#/components/schemas/Receipt"
          }
        }
      },
      "Points": {
        "type": "array",
        "maxItems": 20,
        "items": {
          "type": "string",
          "minLength": 3,
          "maxLength": 300
        }
      },
      "NewAgenda": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "points"
        ],
        "properties": {
          "points": {
            "$ref": "#/components/schemas/Points"
          }
        }
      },
      "MinutesState": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "sessionId",
          "state"
        ],
        "properties": {
          "sessionId": {
            "$ref": "#/components/schemas/Id"
          },
          "state": {
            "type": "string",
            "description": "Gathering views, agreed on a formulation, or closed.",
            "enum": [
              "gathering",
              "agreed",
              "closed"
            ]
          }
        }
      },
      "NewView": {
        "type": "object",
        "description": "What somebody needs, what protects them and what sets things off; no number.",
        "additionalProperties": false,
        "required": [
          "needs",
          "protective",
          "triggers"
        ],
        "properties": {
          "needs": {
            "$ref": "#/components/schemas/Points"
          },
          "protective": {
            "$ref": "#/components/schemas/Points"
          },
          "triggers": {
            "$ref": "#/components/schemas/Points"
          }
        }
      },
      "NewDissent": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "text"
        ],
        "properties": {
          "text": {
            "type": "string",
            "minLength": 10,
            "maxLength": 2000
          }
        }
      },
      "NewSessionDecision": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "text",
          "owner",
          "dueOn"
        ],
        "properties": {
          "text": {
            "type": "string",
            "minLength": 5,
            "maxLength": 500
          },
          "owner": {
            "$ref": "#/components/schemas/Code"
          },
          "dueOn": {
            "type": "string",
            "format": "date"
          }
        }
      },
      "TakenDecision": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "text",
          "owner",
          "dueOn"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "text": {
            "type": "string",
            "maxLength": 500
          },
          "owner": {
            "$ref": "#/components/schemas/Person"
          },
          "dueOn": {
            "type": "string",
            "format": "date"
          }
        }
      },
      "Unsaid": {
        "type": "string",
        "description": "Why there is nothing that the person says; `not-kept` where the session keeps no content.",
        "enum": [
          "declined",
          "not-reached",
          "not-informed",
          "too-young",
          "not-safe",
          "no-interpreter",
          "not-kept"
        ]
      },
      "NewVoice": {
        "type": "object",
        "description": "One of both.",
        "additionalProperties": false,
        "properties": {
          "said": {
            "type": "string",
            "minLength": 3,
            "maxLength": 2000
          },
          "unsaid": {
            "$ref": "#/components/schemas/Unsaid"
          }
        }
      },
      "View": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "discipline",
          "by",
          "words"
        ],
        "properties": {
          "discipline": {
            "$ref": "#/components/schemas/AgencyType"
          },
          "by": {
            "$ref": "#/components/schemas/Person"
          },
          "words": {
            "$ref": "#/components/schemas/NewView"
          }
        }
      },
      "Dissent": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "discipline",
          "by",
          "text"
        ],
        "properties": {
          "discipline": {
            "$ref": "#/components/schemas/AgencyType"
          },
          "by": {
            "$ref": "#/components/schemas/Person"
          },
          "text": {
            "type": "string",
            "maxLength": 2000
          }
        }
      },
      "Minutes": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "sessionId",
          "state",
          "mode",
          "agenda",
          "decisions",
          "views",
          "dissents"
        ],
        "properties": {
          "sessionId": {
            "$ref": "#/components/schemas/Id"
          },
          "state": {
            "type": "string",
            "enum": [
              "gathering",
              "agreed",
              "closed"
            ]
          },
          "mode": {
            "$ref": "#/components/schemas/SessionMode"
          },
          "agenda": {
            "$ref": "#/components/schemas/Points"
          },
          "decisions": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "$ref": "#/components/schemas/TakenDecision"
            }
          },
          "views": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/View"
            }
          },
          "formulation": {
            "$ref": "#/components/schemas/NewView"
          },
          "dissents": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Dissent"
            }
          },
          "said": {
            "type": "string",
            "maxLength": 2000
          },
          "unsaid": {
            "$ref": "#/components/schemas/Unsaid"
          }
        }
      },
      "Mention": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "category",
          "teller",
          "told",
          "at"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "category": {
            "$ref": "#/components/schemas/Category"
          },
          "teller": {
            "$ref": "#/components/schemas/Person"
          },
          "told": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Person"
            }
          },
          "at": {
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "MentionList": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 500,
            "items": {
              "$ref": "#/components/schemas/Mention"
            }
          }
        }
      },
      "NewMention": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "category",
          "told"
        ],
        "properties": {
          "category": {
            "$ref": "#/components/schemas/Category"
          },
          "told": {
            "type": "array",
            "description": "Others who have checked in.",
            "minItems": 1,
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Code"
            }
          }
        }
      },
      "NewPack": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "attendee",
          "disclosureIds"
        ],
        "properties": {
          "attendee": {
            "$ref": "#/components/schemas/Code"
          },
          "disclosureIds": {
            "type": "array",
            "description": "Of what the caller was told in this session; nobody prints what somebody else was told.",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Id"
            }
          }
        }
      },
      "Pack": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "attendee",
          "watermark",
          "printedAt",
          "minutes",
          "items"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "attendee": {
            "$ref": "#/components/schemas/Person"
          },
          "watermark": {
            "type": "string",
            "description": "On every page.",
            "maxLength": 500
          },
          "printedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "minutes": {
            "$ref": "#/components/schemas/Minutes"
          },
          "items": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/RevealedItem"
            }
          }
        }
      },
      "Contribution": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "unit",
          "discipline",
          "count"
        ],
        "properties": {
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "discipline": {
            "$ref": "#/components/schemas/AgencyType"
          },
          "count": {
            "type": "integer",
            "minimum": 10,
            "multipleOf": 10
          }
        }
      },
      "ContributionList": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "year",
          "items"
        ],
        "properties": {
          "year": {
            "type": "integer",
            "minimum": 2020,
            "maximum": 2100
          },
          "items": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/Contribution"
            }
          }
        }
      },
      "ErasureGround": {
        "type": "string",
        "description": "The person's own request (GDPR art. 17(1); LED art. 16(2)), the time for keeping is over (GDPR art. 5(1)(e); LED art. 5), it was never lawful to hold (GDPR art. 17(1)(d)), it was about somebody else, or a court orders it.",
        "enum": [
          "request-of-person",
          "retention-ended",
          "unlawful",
          "wrong-person",
          "court-order"
        ]
      },
      "Reviewer": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "professional",
          "agency"
        ],
        "properties": {
          "professional": {
            "$ref": "#/components/schemas/Code"
          },
          "agency": {
            "$ref": "#/components/schemas/Code"
          }
        }
      },
      "Erasure": {
        "type": "object",
        "description": "In codes, without the person.",
        "additionalProperties": false,
        "required": [
          "id",
          "unit",
          "ground",
          "state",
          "requestedBy",
          "requestedAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "ground": {
            "$ref": "#/components/schemas/ErasureGround"
          },
          "state": {
            "type": "string",
            "description": "`stopped` when a case about the person was opened meanwhile; `erasing` from the moment nothing brings it back.",
            "enum": [
              "requested",
              "confirmed",
              "withdrawn",
              "stopped",
              "erasing",
              "done"
            ]
          },
          "requestedBy": {
            "$ref": "#/components/schemas/Reviewer"
          },
          "requestedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "confirmedBy": {
            "$ref": "#/components/schemas/Reviewer"
          },
          "confirmedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "erasesAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "endedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "entryId": {
            "$ref": "#/components/schemas/Id"
          }
        }
      },
      "ErasurePage": {
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
              "$ref": "#/components/schemas/Erasure"
            }
          },
          "next": {
            "type": "string"
          }
        }
      },
      "NewErasure": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "unit",
          "subject",
          "ground",
          "reason"
        ],
        "properties": {
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "subject": {
            "type": "string",
            "description": "Regional pseudonym.",
            "pattern": "^sub_[A-Za-z0-9_-]{43}$",
            "maxLength": 47
          },
          "ground": {
            "$ref": "#/components/schemas/ErasureGround"
          },
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 2000
          }
        }
      },
      "ErasureConfirmation": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "subject",
          "reason"
        ],
        "properties": {
          "subject": {
            "type": "string",
            "description": "Regional pseudonym, from the confirmer's own look-up.",
            "pattern": "^sub_[A-Za-z0-9_-]{43}$",
            "maxLength": 47
          },
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 2000
          }
        }
      },
      "ErasureWithdrawal": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "reason"
        ],
        "properties": {
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 2000
          }
        }
      },
      "ConsultSummary": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "unit",
          "team",
          "track",
          "state",
          "askedAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "team": {
            "$ref": "#/components/schemas/Code"
          },
          "track": {
            "type": "string",
            "enum": [
              "early-help",
              "prevention",
              "reintegration"
            ]
          },
          "state": {
            "type": "string",
            "enum": [
              "asked",
              "answered",
              "closed"
            ]
          },
          "askedAt": {
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "ConsultPage": {
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
              "$ref": "#/components/schemas/ConsultSummary"
            }
          },
          "next": {
            "type": "string"
          }
        }
      },
      "NewConsult": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "unit",
          "team",
          "track",
          "question",
          "personFree"
        ],
        "properties": {
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "team": {
            "$ref": "#/components/schemas/Code"
          },
          "track": {
            "type": "string",
            "enum": [
              "early-help",
              "prevention",
              "reintegration"
            ]
          },
          "question": {
            "type": "string",
            "description": "What is asked, and about what kind of situation.",
            "minLength": 10,
            "maxLength": 4000
          },
          "personFree": {
            "type": "string",
            "description": "That the caller has read it with the question whether somebody could be recognised in it.",
            "enum": [
              "confirmed"
            ]
          }
        }
      },
      "ConsultAnswer": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "advice",
          "answeredAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "advice": {
            "type": "string"
          },
          "answeredAt": {
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "Consult": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "unit",
          "team",
          "track",
          "state",
          "question",
          "askedAt",
          "answers"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "team": {
            "$ref": "#/components/schemas/Code"
          },
          "track": {
            "type": "string",
            "enum": [
              "early-help",
              "prevention",
              "reintegration"
            ]
          },
          "state": {
            "type": "string",
            "enum": [
              "asked",
              "answered",
              "closed"
            ]
          },
          "question": {
            "type": "string"
          },
          "askedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "answers": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/ConsultAnswer"
            }
          }
        }
      },
      "NewConsultAnswer": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "advice",
          "personFree"
        ],
        "properties": {
          "advice": {
            "type": "string",
            "description": "What the team advises, and from where it knows it.",
            "minLength": 10,
            "maxLength": 4000
          },
          "personFree": {
            "type": "string",
            "description": "That the caller has read it with the question whether somebody could be recognised in it.",
            "enum": [
              "confirmed"
            ]
          }
        }
      },
      "Practice": {
        "type": "object",
        "description": "Without its text once it is withdrawn.",
        "additionalProperties": false,
        "required": [
          "id",
          "unit",
          "track",
          "state",
          "draftedAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "track": {
            "type": "string",
            "enum": [
              "early-help",
              "prevention",
              "reintegration"
            ]
          },
          "state": {
            "type": "string",
            "enum": [
              "drafted",
              "confirmed",
              "withdrawn"
            ]
          },
          "draftedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "confirmedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "situation": {
            "type": "string"
          },
          "approach": {
            "type": "string"
          },
          "result": {
            "type": "string"
          }
        }
      },
      "PracticePage": {
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
              "$ref": "#/components/schemas/Practice"
            }
          },
          "next": {
            "type": "string"
          }
        }
      },
      "NewPractice": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "unit",
          "track",
          "second",
          "situation",
          "approach",
          "result",
          "personFree"
        ],
        "properties": {
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "track": {
            "type": "string",
            "enum": [
              "early-help",
              "prevention",
              "reintegration"
            ]
          },
          "second": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Code"
              }
            ],
            "description": "The second person, a professional of another agency of the unit."
          },
          "situation": {
            "type": "string",
            "description": "What kind of situation it was.",
            "minLength": 10,
            "maxLength": 4000
          },
          "approach": {
            "type": "string",
            "description": "What was done, and by what kinds of services.",
            "minLength": 10,
            "maxLength": 4000
          },
          "result": {
            "type": "string",
            "description": "What came of it, and what would be done differently.",
            "minLength": 10,
            "maxLength": 4000
          },
          "personFree": {
            "type": "string",
            "description": "That the caller has read it with the question whether somebody could be recognised in it.",
            "enum": [
              "confirmed"
            ]
          }
        }
      },
      "PersonFreeConfirmation": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "personFree"
        ],
        "properties": {
          "personFree": {
            "type": "string",
            "description": "That the caller has read it with the question whether somebody could be recognised in it.",
            "enum": [
              "confirmed"
            ]
          }
        }
      },
      "Lesson": {
        "type": "object",
        "description": "Without its text once it is withdrawn.",
        "additionalProperties": false,
        "required": [
          "id",
          "unit",
          "track",
          "state",
          "draftedAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "track": {
            "type": "string",
            "enum": [
              "early-help",
              "prevention",
              "reintegration"
            ]
          },
          "state": {
            "type": "string",
            "enum": [
              "drafted",
              "confirmed",
              "withdrawn"
            ]
          },
          "draftedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "confirmedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "happened": {
            "type": "string"
          },
          "changed": {
            "type": "string"
          }
        }
      },
      "LessonPage": {
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
              "$ref": "#/components/schemas/Lesson"
            }
          },
          "next": {
            "type": "string"
          }
        }
      },
      "NewLesson": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "unit",
          "track",
          "second",
          "happened",
          "changed",
          "personFree"
        ],
        "properties": {
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "track": {
            "type": "string",
            "enum": [
              "early-help",
              "prevention",
              "reintegration"
            ]
          },
          "second": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Code"
              }
            ],
            "description": "The second person, a professional of another agency of the unit."
          },
          "happened": {
            "type": "string",
            "description": "What went wrong in the work.",
            "minLength": 10,
            "maxLength": 4000
          },
          "changed": {
            "type": "string",
            "description": "What is done differently since.",
            "minLength": 10,
            "maxLength": 4000
          },
          "personFree": {
            "type": "string",
            "description": "That the caller has read it with the question whether somebody could be recognised in it.",
            "enum": [
              "confirmed"
            ]
          }
        }
      },
      "Obstacle": {
        "type": "object",
        "description": "Without its text once it is withdrawn.",
        "additionalProperties": false,
        "required": [
          "id",
          "unit",
          "team",
          "track",
          "state",
          "reportedAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "team": {
            "$ref": "#/components/schemas/Code"
          },
          "track": {
            "type": "string",
            "enum": [
              "early-help",
              "prevention",
              "reintegration"
            ]
          },
          "state": {
            "type": "string",
            "enum": [
              "reported",
              "answered",
              "withdrawn"
            ]
          },
          "citation": {
            "type": "string"
          },
          "blocked": {
            "type": "string"
          },
          "wanted": {
            "type": "string"
          },
          "reply": {
            "type": "string"
          },
          "reportedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "answeredAt": {
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "ObstaclePage": {
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
              "$ref": "#/components/schemas/Obstacle"
            }
          },
          "next": {
            "type": "string"
          }
        }
      },
      "NewObstacle": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "unit",
          "team",
          "track",
          "citation",
          "blocked",
          "wanted",
          "personFree"
        ],
        "properties": {
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "team": {
            "$ref": "#/components/schemas/Code"
          },
          "track": {
            "type": "string",
            "enum": [
              "early-help",
              "prevention",
              "reintegration"
            ]
          },
          "citation": {
            "type": "string",
            "description": "The rule that stands in the way, as it is cited.",
            "minLength": 3,
            "maxLength": 300
          },
          "blocked": {
            "type": "string",
            "description": "What it keeps the unit from doing.",
            "minLength": 10,
            "maxLength": 4000
          },
          "wanted": {
            "type": "string",
            "description": "What would help instead.",
            "minLength": 10,
            "maxLength": 4000
          },
          "personFree": {
            "type": "string",
            "description": "That the caller has read it with the question whether somebody could be recognised in it.",
            "enum": [
              "confirmed"
            ]
          }
        }
      },
      "NewObstacleReply": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "reply",
          "personFree"
        ],
        "properties": {
          "reply": {
            "type": "string",
            "description": "What was done with it, and what is known.",
            "minLength": 10,
            "maxLength": 4000
          },
          "personFree": {
            "type": "string",
            "description": "That the caller has read it with the question whether somebody could be recognised in it.",
            "enum": [
              "confirmed"
            ]
          }
        }
      },
      "Indicators": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items",
          "suppressed"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "unit",
                "track",
                "quarter",
                "kind",
                "count"
              ],
              "properties": {
                "unit": {
                  "$ref": "#/components/schemas/Code"
                },
                "track": {
                  "type": "string",
                  "enum": [
                    "early-help",
                    "prevention",
                    "reintegration"
                  ]
                },
                "quarter": {
                  "type": "string"
                },
                "kind": {
                  "type": "string",
                  "enum": [
                    "review-on-time",
                    "measure-delivered",
                    "closed-without-concern"
                  ]
                },
                "count": {
                  "type": "integer",
                  "description": "In tens, rounded down.",
                  "minimum": 10
                }
              }
            }
          },
          "suppressed": {
            "$ref": "#/components/schemas/Suppressed"
          }
        }
      },
      "Needs": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items",
          "suppressed"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "unit",
                "municipality",
                "need",
                "quarter",
                "count"
              ],
              "properties": {
                "unit": {
                  "$ref": "#/components/schemas/Code"
                },
                "municipality": {
                  "type": "string"
                },
                "need": {
                  "type": "string"
                },
                "quarter": {
                  "type": "string"
                },
                "count": {
                  "type": "integer",
                  "description": "In tens, rounded down.",
                  "minimum": 10
                }
              }
            }
          },
          "suppressed": {
            "$ref": "#/components/schemas/Suppressed"
          }
        }
      },
      "NewNeed": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "unit",
          "municipality",
          "need"
        ],
        "properties": {
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "municipality": {
            "type": "string",
            "description": "One of the unit, as the registry writes it.",
            "minLength": 2,
            "maxLength": 100
          },
          "need": {
            "type": "string",
            "enum": [
              "debt-help",
              "health-care",
              "housing",
              "language",
              "leisure",
              "meeting-place",
              "mentoring",
              "parenting",
              "training",
              "work"
            ]
          }
        }
      },
      "Need": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "unit",
          "municipality",
          "need",
          "quarter"
        ],
        "properties": {
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "municipality": {
            "type": "string"
          },
          "need": {
            "type": "string",
            "enum": [
              "debt-help",
              "health-care",
              "housing",
              "language",
              "leisure",
              "meeting-place",
              "mentoring",
              "parenting",
              "training",
              "work"
            ]
          },
          "quarter": {
            "type": "string",
            "description": "A quarter of a year.",
            "pattern": "^\\d{4}-Q[1-4]$",
            "maxLength": 7
          }
        }
      },
      "TaskKind": {
        "type": "string",
        "description": "What is to be done.",
        "enum": [
          "triage-signal",
          "review-signal",
          "answer-referral",
          "review-case",
          "take-over-case",
          "label-items",
          "answer-transfer",
          "carry-out-decision",
          "report-measure",
          "acknowledge-recall",
          "attest-deletion",
          "assess-breach",
          "assess-emergency",
          "confirm-emergency",
          "note-emergency",
          "overdue-emergency",
          "deliver-item",
          "answer-claim",
          "reply-contest",
          "decide-contest"
        ]
      },
      "TaskObject": {
        "type": "object",
        "description": "What it is to be done with.",
        "additionalProperties": false,
        "required": [
          "kind",
          "id"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "signal",
              "referral",
              "case",
              "transfer",
              "decision",
              "measure",
              "recall",
              "mistake",
              "breach",
              "review",
              "disclosure",
              "claim",
              "contest"
            ]
          },
          "id": {
            "$ref": "#/components/schemas/Id"
          }
        }
      },
      "Task": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "unit",
          "kind",
          "text",
          "about",
          "state",
          "madeAt",
          "dueAt",
          "escalated"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "kind": {
            "$ref": "#/components/schemas/TaskKind"
          },
          "text": {
            "type": "string",
            "description": "What is to be done, in the language asked for.",
            "maxLength": 200
          },
          "about": {
            "$ref": "#/components/schemas/TaskObject"
          },
          "state": {
            "type": "string",
            "enum": [
              "open",
              "done",
              "dropped"
            ]
          },
          "madeAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "dueAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "escalated": {
            "type": "boolean",
            "description": "It waited for somebody else first, who left or did not do it in time."
          }
        }
      },
      "TaskPage": {
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
              "$ref": "#/components/schemas/Task"
            }
          },
          "next": {
            "type": "string",
            "maxLength": 500
          }
        }
      },
      "Referral": {
        "type": "object",
        "description": "In codes; what it says is a disclosure.",
        "additionalProperties": false,
        "required": [
          "id",
          "unit",
          "from",
          "to",
          "category",
          "state",
          "offeredAt",
          "answerBy",
          "disclosureId"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "from": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "professional",
              "agency"
            ],
            "properties": {
              "professional": {
                "$ref": "#/components/schemas/Code"
              },
              "agency": {
                "$ref": "#/components/schemas/Code"
              }
            }
          },
          "to": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "professional",
              "agency"
            ],
            "properties": {
              "professional": {
                "$ref": "#/components/schemas/Code"
              },
              "agency": {
                "$ref": "#/components/schemas/Code"
              }
            }
          },
          "category": {
            "$ref": "#/components/schemas/Category"
          },
          "state": {
            "type": "string",
            "enum": [
              "offered",
              "accepted",
              "declined",
              "withdrawn",
              "lapsed",
              "ended"
            ]
          },
          "offeredAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "answerBy": {
            "type": "string",
            "format": "date"
          },
          "answeredAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "because": {
            "type": "string",
            "description": "Why the help was not taken on; about the service, never about the person.",
            "enum": [
              "no-room",
              "other-service",
              "outside-our-area"
            ]
          },
          "outcome": {
            "type": "string",
            "description": "What came of the help; never what became of the person.",
            "enum": [
              "help-given",
              "help-continues-elsewhere",
              "not-wanted",
              "not-reached"
            ]
          },
          "endedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "disclosureId": {
            "$ref": "#/components/schemas/Id"
          }
        }
      },
      "ReferralPage": {
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
              "$ref": "#/components/schemas/Referral"
            }
          },
          "next": {
            "type": "string"
          }
        }
      },
      "ReferralEvidence": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "on",
          "how"
        ],
        "properties": {
          "on": {
            "type": "string",
            "format": "date"
          },
          "how": {
            "type": "string",
            "description": "How it was given or told, e.g. in a conversation with a parent present.",
            "minLength": 10,
            "maxLength": 1000
          }
        }
      },
      "ReferralSecrecy": {
        "type": "object",
        "description": "For a holder of professional secrecy: the own signed decision over {act: \"lift-secrecy\", category, purpose: \"early-help\", recipients, signedAt, unit}.",
        "additionalProperties": false,
        "required": [
          "signature"
        ],
        "properties": {
          "signature": {
            "$ref": "#/components/schemas/Signature"
          }
        }
      },
      "NewReferral": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "unit",
          "to",
          "category",
          "variant",
          "subject",
          "content"
        ],
        "properties": {
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "to": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Code"
              }
            ],
            "description": "The professional it is made to."
          },
          "category": {
            "$ref": "#/components/schemas/Category"
          },
          "variant": {
            "$ref": "#/components/schemas/Variant"
          },
          "statementType": {
            "type": "string",
            "enum": [
              "fact",
              "assessment",
              "hearsay"
            ]
          },
          "subject": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "identifier",
              "minor"
            ],
            "properties": {
              "identifier": {
                "type": "string",
                "description": "A verified identifier; kept as a pseudonym only.",
                "minLength": 4,
                "maxLength": 100
              },
              "minor": {
                "type": "boolean"
              }
            }
          },
          "content": {
            "$ref": "#/components/schemas/ItemContent"
          },
          "consent": {
            "$ref": "#/components/schemas/ReferralEvidence"
          },
          "informed": {
            "$ref": "#/components/schemas/ReferralEvidence"
          },
          "secrecy": {
            "$ref": "#/components/schemas/ReferralSecrecy"
          },
          "childInterest": {
            "type": "string",
            "description": "For a minor, why it is in the child's interest.",
            "minLength": 10,
            "maxLength": 2000
          },
          "answerBy": {
            "type": "string",
            "format": "date",
            "description": "The last day for an answer, at most 30 days away; without it, 14 days."
          }
        }
      },
      "ReferralOffered": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "answers",
          "receipt"
        ],
        "properties": {
          "referral": {
            "$ref": "#/components/schemas/Referral"
          },
          "answers": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Answer"
            }
          },
          "receipt": {
            "$ref": "#/components/schemas/Receipt"
          }
        }
      },
      "ReferralDecline": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "because"
        ],
        "properties": {
          "because": {
            "type": "string",
            "description": "Why the help was not taken on; about the service, never about the person.",
            "enum": [
              "no-room",
              "other-service",
              "outside-our-area"
            ]
          }
        }
      },
      "ReferralEnd": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "outcome"
        ],
        "properties": {
          "outcome": {
            "type": "string",
            "description": "What came of the help; never what became of the person.",
            "enum": [
              "help-given",
              "help-continues-elsewhere",
              "not-wanted",
              "not-reached"
            ]
          }
        }
      },
      "Revision": {
        "type": "string",
        "description": "Content hash of an immutable document.",
        "pattern": "^sha256:[0-9a-f]{64}$",
        "maxLength": 71
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
      },
      "MeasureKind": {
        "type": "string",
        "description": "Of support; none of them is a sanction.",
        "enum": [
          "school",
          "work",
          "housing",
          "mentoring",
          "parenting",
          "care",
          "outreach",
          "leisure",
          "reparation"
        ]
      },
      "PersonVoice": {
        "type": "object",
        "description": "One of the two, what the person says, or why that is missing.",
        "additionalProperties": false,
        "properties": {
          "said": {
            "type": "string",
            "description": "What the person says, in the person’s own words.",
            "minLength": 1,
            "maxLength": 2000
          },
          "missing": {
            "type": "string",
            "description": "Why it is missing.",
            "enum": [
              "not-reached",
              "did-not-wish",
              "too-young",
              "not-safe-yet"
            ]
          }
        }
      },
      "OffSystem": {
        "type": "string",
        "enum": [
          "parent",
          "person"
        ]
      },
      "NewCarrier": {
        "type": "object",
        "description": "Where a parent or the young person carries it out, who has no login: the owner is then the professional who is their contact, on the case and of the agency that holds the measure, and gives it to them on paper.",
        "additionalProperties": false,
        "required": [
          "who"
        ],
        "properties": {
          "who": {
            "$ref": "#/components/schemas/OffSystem"
          },
          "name": {
            "type": "string",
            "description": "Of a parent; the person needs none.",
            "minLength": 2,
            "maxLength": 200
          }
        }
      },
      "NewMeasure": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "support",
          "owner",
          "necessity",
          "lighter",
          "harm",
          "needsConsent",
          "startsOn",
          "endsOn",
          "voice"
        ],
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/MeasureKind"
          },
          "catalogueId": {
            "$ref": "#/components/schemas/Id"
          },
          "support": {
            "type": "string",
            "description": "What is agreed, in outward words for whoever carries it out, and for the person.",
            "minLength": 5,
            "maxLength": 2000
          },
          "owner": {
            "$ref": "#/components/schemas/Code"
          },
          "necessity": {
            "type": "string",
            "description": "Why it is needed.",
            "minLength": 10,
            "maxLength": 2000
          },
          "lighter": {
            "type": "string",
            "description": "Which lighter ways were looked at.",
            "minLength": 5,
            "maxLength": 2000
          },
          "harm": {
            "type": "string",
            "description": "What it may cost the person.",
            "minLength": 5,
            "maxLength": 2000
          },
          "needsConsent": {
            "type": "boolean",
            "description": "Whether it rests on the consent of the person."
          },
          "startsOn": {
            "type": "string",
            "format": "date"
          },
          "endsOn": {
            "type": "string",
            "format": "date"
          },
          "voice": {
            "$ref": "#/components/schemas/PersonVoice"
          },
          "carrier": {
            "$ref": "#/components/schemas/NewCarrier"
          }
        }
      },
      "MeasureState": {
        "type": "string",
        "enum": [
          "proposed",
          "agreed",
          "running",
          "done",
          "ended",
          "objected"
        ]
      },
      "MeasureEnd": {
        "type": "string",
        "enum": [
          "no-longer-needed",
          "replaced",
          "not-possible",
          "moved-away",
          "consent-withdrawn"
        ]
      },
      "Measure": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "unit",
          "kind",
          "title",
          "owner",
          "ownerAgency",
          "state",
          "needsConsent",
          "startsOn",
          "endsOn"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "caseId": {
            "$ref": "#/components/schemas/Id"
          },
          "itemId": {
            "$ref": "#/components/schemas/Id"
          },
          "kind": {
            "$ref": "#/components/schemas/MeasureKind"
          },
          "title": {
            "type": "string",
            "description": "How it is called outwardly, in the reader’s language."
          },
          "owner": {
            "$ref": "#/components/schemas/Code"
          },
          "ownerAgency": {
            "$ref": "#/components/schemas/Code"
          },
          "state": {
            "$ref": "#/components/schemas/MeasureState"
          },
          "needsConsent": {
            "type": "boolean"
          },
          "carriedBy": {
            "$ref": "#/components/schemas/OffSystem"
          },
          "startsOn": {
            "type": "string",
            "format": "date"
          },
          "endsOn": {
            "type": "string",
            "format": "date"
          },
          "reportedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "ending": {
            "$ref": "#/components/schemas/MeasureEnd"
          }
        }
      },
      "PlannedMeasure": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "measure"
        ],
        "properties": {
          "measure": {
            "$ref": "#/components/schemas/Measure"
          },
          "support": {
            "type": "string"
          },
          "necessity": {
            "type": "string"
          },
          "lighter": {
            "type": "string"
          },
          "harm": {
            "type": "string"
          },
          "voice": {
            "$ref": "#/components/schemas/PersonVoice"
          },
          "carrier": {
            "$ref": "#/components/schemas/NewCarrier"
          }
        }
      },
      "Plan": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "caseId",
          "measures"
        ],
        "properties": {
          "caseId": {
            "$ref": "#/components/schemas/Id"
          },
          "measures": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "$ref": "#/components/schemas/PlannedMeasure"
            }
          }
        }
      },
      "NewPlanCopy": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "channel"
        ],
        "properties": {
          "channel": {
            "type": "string",
            "enum": [
              "in-person",
              "post",
              "read-aloud"
            ]
          }
        }
      },
      "GivenMeasure": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "title",
          "support",
          "startsOn",
          "endsOn",
          "by",
          "disclosureId",
          "receipt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "title": {
            "type": "string"
          },
          "support": {
            "type": "string"
          },
          "startsOn": {
            "type": "string",
            "format": "date"
          },
          "endsOn": {
            "type": "string",
            "format": "date"
          },
          "by": {
            "type": "string",
            "description": "The agency that carries it out."
          },
          "disclosureId": {
            "$ref": "#/components/schemas/Id"
          },
          "receipt": {
            "$ref": "#/components/schemas/Receipt"
          }
        }
      },
      "PlanCopy": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "title",
          "introduction",
          "measures"
        ],
        "properties": {
          "title": {
            "type": "string"
          },
          "introduction": {
            "type": "string"
          },
          "measures": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "$ref": "#/components/schemas/GivenMeasure"
            }
          }
        }
      },
      "MeasurePage": {
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
              "$ref": "#/components/schemas/Measure"
            }
          },
          "next": {
            "type": "string"
          }
        }
      },
      "MeasureAgreement": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "consentId": {
            "$ref": "#/components/schemas/Id"
          }
        }
      },
      "MeasureConsent": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "consentId"
        ],
        "properties": {
          "consentId": {
            "$ref": "#/components/schemas/Id"
          }
        }
      },
      "NewProgress": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "summary"
        ],
        "properties": {
          "summary": {
            "type": "string",
            "description": "How the measure goes, and nothing else.",
            "minLength": 5,
            "maxLength": 2000
          }
        }
      },
      "MeasureEnding": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "ending",
          "reason"
        ],
        "properties": {
          "ending": {
            "type": "string",
            "enum": [
              "no-longer-needed",
              "replaced",
              "not-possible",
              "moved-away"
            ]
          },
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 500
          }
        }
      },
      "MeasureObjection": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "how"
        ],
        "properties": {
          "how": {
            "type": "string",
            "description": "How the person said so; a reason is not asked.",
            "minLength": 5,
            "maxLength": 1000
          }
        }
      },
      "CaseReview": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "caseId",
          "state",
          "dueOn",
          "finding",
          "heldAt",
          "heldBy",
          "nextReviewBy"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "caseId": {
            "$ref": "#/components/schemas/Id"
          },
          "state": {
            "type": "string",
            "enum": [
              "due",
              "overdue",
              "held"
            ]
          },
          "dueOn": {
            "type": "string",
            "format": "date"
          },
          "finding": {
            "type": "string",
            "enum": [
              "support-goes-on",
              "support-changes",
              "scale-down",
              "can-be-closed"
            ]
          },
          "heldAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "heldBy": {
            "$ref": "#/components/schemas/Code"
          },
          "nextReviewBy": {
            "type": "string",
            "format": "date"
          }
        }
      },
      "ReadCaseReview": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "review",
          "note",
          "voice"
        ],
        "properties": {
          "review": {
            "$ref": "#/components/schemas/CaseReview"
          },
          "note": {
            "type": "string",
            "maxLength": 2000
          },
          "voice": {
            "$ref": "#/components/schemas/PersonVoice"
          }
        }
      },
      "CaseReviewPage": {
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
              "$ref": "#/components/schemas/ReadCaseReview"
            }
          },
          "next": {
            "type": "string",
            "maxLength": 200
          }
        }
      },
      "NewCaseReview": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "finding",
          "note",
          "nextReviewBy",
          "voice"
        ],
        "properties": {
          "finding": {
            "type": "string",
            "enum": [
              "support-goes-on",
              "support-changes",
              "scale-down",
              "can-be-closed"
            ]
          },
          "note": {
            "type": "string",
            "minLength": 5,
            "maxLength": 2000
          },
          "nextReviewBy": {
            "type": "string",
            "format": "date"
          },
          "voice": {
            "$ref": "#/components/schemas/PersonVoice"
          }
        }
      },
      "ScaleDown": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "reason"
        ],
        "properties": {
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 500
          }
        }
      },
      "LookBack": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "caseId",
          "finding",
          "at"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "caseId": {
            "$ref": "#/components/schemas/Id"
          },
          "finding": {
            "type": "string",
            "enum": [
              "support-held",
              "support-missed",
              "help-offered-again"
            ]
          },
          "at": {
            "$ref": "#/components/schemas/Moment"
          },
          "months": {
            "type": "integer",
            "enum": [
              6,
              12
            ]
          }
        }
      },
      "ReadLookBack": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "lookBack",
          "note"
        ],
        "properties": {
          "lookBack": {
            "$ref": "#/components/schemas/LookBack"
          },
          "note": {
            "type": "string",
            "maxLength": 1000
          }
        }
      },
      "LookBackPage": {
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
              "$ref": "#/components/schemas/ReadLookBack"
            }
          },
          "next": {
            "type": "string",
            "maxLength": 200
          }
        }
      },
      "NewLookBack": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "finding",
          "note"
        ],
        "properties": {
          "finding": {
            "type": "string",
            "enum": [
              "support-held",
              "support-missed",
              "help-offered-again"
            ]
          },
          "consentId": {
            "$ref": "#/components/schemas/Id"
          },
          "note": {
            "type": "string",
            "description": "About the support.",
            "minLength": 5,
            "maxLength": 1000
          }
        }
      },
      "NewKeepingExtension": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "until",
          "reason"
        ],
        "properties": {
          "until": {
            "type": "string",
            "format": "date"
          },
          "reason": {
            "type": "string",
            "minLength": 40,
            "maxLength": 2000
          }
        }
      },
      "Extension": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "unit",
          "state",
          "ordinal",
          "until",
          "askedAt",
          "askedAgency"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "state": {
            "type": "string",
            "enum": [
              "asked",
              "confirmed",
              "refused"
            ]
          },
          "ordinal": {
            "type": "integer",
            "description": "1 for the first time that it was asked for this case, 2 for the second.",
            "minimum": 1
          },
          "until": {
            "type": "string",
            "format": "date"
          },
          "askedAt": {
            "$ref": "#/components/schemas/Moment"
          },
          "askedAgency": {
            "$ref": "#/components/schemas/Code"
          },
          "reason": {
            "type": "string"
          },
          "decidedAt": {
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "ExtensionPage": {
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
              "$ref": "#/components/schemas/Extension"
            }
          },
          "next": {
            "type": "string"
          }
        }
      },
      "ExtensionConfirmation": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "agrees",
          "reason"
        ],
        "properties": {
          "agrees": {
            "type": "boolean"
          },
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 2000
          }
        }
      },
      "RetentionRule": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "dataClass",
          "minor",
          "days",
          "validFrom"
        ],
        "properties": {
          "dataClass": {
            "type": "string",
            "enum": [
              "signal",
              "closed-case",
              "third-party"
            ]
          },
          "jurisdiction": {
            "$ref": "#/components/schemas/Jurisdiction"
          },
          "minor": {
            "type": "boolean"
          },
          "days": {
            "type": "integer",
            "minimum": 1
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
      "RetentionRun": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "unit",
          "day",
          "dataClass",
          "erased"
        ],
        "properties": {
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "day": {
            "type": "string",
            "format": "date"
          },
          "dataClass": {
            "type": "string",
            "enum": [
              "signal",
              "closed-case",
              "third-party"
            ]
          },
          "erased": {
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "RetentionPage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "rules",
          "items"
        ],
        "properties": {
          "rules": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "$ref": "#/components/schemas/RetentionRule"
            }
          },
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/RetentionRun"
            }
          },
          "next": {
            "type": "string"
          }
        }
      },
      "ReaderType": {
        "type": "string",
        "description": "A type of agency, or the person and who stands beside them.",
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
          "RES",
          "PER"
        ]
      },
      "Wording": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "unit",
          "agencyType",
          "kind",
          "title",
          "validFrom"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "agencyType": {
            "$ref": "#/components/schemas/ReaderType"
          },
          "kind": {
            "$ref": "#/components/schemas/MeasureKind"
          },
          "title": {
            "type": "string",
            "description": "In the reader’s language."
          },
          "validFrom": {
            "type": "string",
            "format": "date"
          }
        }
      },
      "WordingPage": {
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
              "$ref": "#/components/schemas/Wording"
            }
          },
          "next": {
            "type": "string"
          }
        }
      },
      "OutwardTitle": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "en",
          "fr",
          "nl"
        ],
        "properties": {
          "en": {
            "type": "string",
            "minLength": 3,
            "maxLength": 120
          },
          "fr": {
            "type": "string",
            "minLength": 3,
            "maxLength": 120
          },
          "nl": {
            "type": "string",
            "minLength": 3,
            "maxLength": 120
          }
        }
      },
      "NewWording": {
        "type": "object",
        "description": "The outward title of a kind of measure, for agencies of one type; a paper for the person is of type PER.",
        "additionalProperties": false,
        "required": [
          "unit",
          "agencyType",
          "kind",
          "title",
          "validFrom"
        ],
        "properties": {
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "agencyType": {
            "$ref": "#/components/schemas/ReaderType"
          },
          "kind": {
            "$ref": "#/components/schemas/MeasureKind"
          },
          "title": {
            "$ref": "#/components/schemas/OutwardTitle"
          },
          "validFrom": {
            "type": "string",
            "format": "date",
            "description": "Today or later; until then, and for every other agency, the words are as they were."
          }
        }
      },
      "CatalogueEntry": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "unit",
          "kind",
          "title",
          "days",
          "needsConsent"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "kind": {
            "$ref": "#/components/schemas/MeasureKind"
          },
          "title": {
            "type": "string",
            "description": "In the reader’s language."
          },
          "days": {
            "type": "integer"
          },
          "needsConsent": {
            "type": "boolean"
          },
          "validUntil": {
            "type": "string",
            "format": "date"
          }
        }
      },
      "CataloguePage": {
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
              "$ref": "#/components/schemas/CatalogueEntry"
            }
          },
          "next": {
            "type": "string"
          }
        }
      },
      "NewCatalogueEntry": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "unit",
          "kind",
          "title",
          "days",
          "needsConsent"
        ],
        "properties": {
          "unit": {
            "$ref": "#/components/schemas/Code"
          },
          "kind": {
            "$ref": "#/components/schemas/MeasureKind"
          },
          "title": {
            "$ref": "#/components/schemas/OutwardTitle"
          },
          "days": {
            "type": "integer",
            "description": "How long it usually takes.",
            "minimum": 1,
            "maximum": 365
          },
          "needsConsent": {
            "type": "boolean"
          },
          "validUntil": {
            "type": "string",
            "format": "date",
            "description": "Its last day, where that is known."
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
      },
      "TooManyRequests": {
        "description": "The agency asked as often as it may for now.",
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
      "SignalStands": {
        "description": "How it stands now, without any text.",
        "headers": {
          "API-Version": {
            "$ref": "#/components/headers/API-Version"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Signal"
            }
          }
        }
      }
    }
  }
}
