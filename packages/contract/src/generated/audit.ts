// Generated from openapi/ by `pnpm generate`. Change the contract instead.
export interface paths {
    readonly "/entries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The entries as they were hashed
         * @description For verification; holds codes and pseudonyms only.
         */
        readonly get: operations["listEntries"];
        readonly put?: never;
        /**
         * Append entries and get their receipts
         * @description Durable when it answers. The same id with the same bytes gives the original index and a fresh proof; the same id with other bytes is refused with 409 and raises an alert. All or none of the entries are appended.
         */
        readonly post: operations["appendEntries"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/entries/{entryId}/proof": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A fresh inclusion proof of one entry */
        readonly get: operations["getProof"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/treeheads": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Every head the log ever had
         * @description Unsigned history, one a batch; narrows a broken tree to the batch in which it broke.
         */
        readonly get: operations["listTreeHeads"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/checkpoint": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The newest signed checkpoint
         * @description C2SP tlog-checkpoint; a size and a hash, no content.
         */
        readonly get: operations["getCheckpoint"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subjects/ledger": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Who was told what about one person
         * @description For a verified request of the person or an authority, handled by the unit's lawfulness reviewer. The subject is named by the pseudonym that the exchange gives. Reading it is itself an entry.
         */
        readonly post: operations["readSubjectLedger"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the service can do its work */
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Append: {
            /** @description Size of the last head the caller verified; the receipt proves consistency from there. */
            readonly knownSize: number;
            readonly entries: readonly {
                /** @description The canonical bytes of the entry, base64. */
                readonly entry: string;
                /** @description Who acted and why; kept encrypted beside the entry under the year's key. */
                readonly actor?: {
                    /** @description Random commitment key, 32 bytes, base64. */
                    readonly key: string;
                    readonly detail: components["schemas"]["ActorDetail"];
                };
                /** @description About whom; kept encrypted beside the entry under that person's key. */
                readonly person?: {
                    /** @description Random commitment key, 32 bytes, base64. */
                    readonly key: string;
                    readonly detail: components["schemas"]["PersonDetail"];
                };
            }[];
        };
        readonly ActorDetail: {
            readonly professional: components["schemas"]["Code"];
            readonly recipients?: readonly components["schemas"]["Code"][];
            readonly justification?: string;
        };
        readonly PersonDetail: {
            /** @description Regional pseudonym. */
            readonly subject: string;
            readonly case?: components["schemas"]["Id"];
            readonly items?: readonly components["schemas"]["Id"][];
        };
        readonly Receipt: {
            readonly entryId: components["schemas"]["Id"];
            readonly index: number;
            /** @description C2SP tlog-proof@v1, inclusion proof with the signed checkpoint. */
            readonly proof: string;
            /** @description RFC 6962 consistency proof from the caller's known size, base64 hashes. */
            readonly consistency: readonly string[];
        };
        readonly StoredEntry: {
            readonly index: number;
            /** @description Canonical bytes, base64. */
            readonly entry: string;
            /** @description RFC 6962 leaf hash, base64. */
            readonly leafHash: string;
        };
        readonly SubjectRow: {
            /** @description Place in the ledger, for verification. */
            readonly index: number;
            readonly at: components["schemas"]["Moment"];
            readonly event: string;
            readonly effect?: string;
            readonly organisation: components["schemas"]["Code"];
            readonly recipients: readonly components["schemas"]["Code"][];
            readonly purpose?: string;
            readonly basis?: readonly string[];
            readonly classes: readonly string[];
        };
        /** @description One fault of the input. */
        readonly Issue: {
            /** @enum {string} */
            readonly in: "body" | "path" | "query" | "header";
            /** @description RFC 6901 pointer to the faulty value; for path, query and header `/name`. */
            readonly pointer: string;
            readonly code: string;
            readonly detail: string;
        };
        /** @description RFC 9457 problem document with Belgif members. */
        readonly Problem: {
            /**
             * @description URN that names the kind of problem.
             * @example urn:problem-type:casebridge:invalid-input
             */
            readonly type: string;
            readonly title: string;
            readonly status: number;
            readonly detail: string;
            /** @description URN of this occurrence, for support. Absent where it could tell one refusal from another. */
            readonly instance?: string;
            readonly issues?: readonly components["schemas"]["Issue"][];
        };
        /**
         * @description Stable identifier of a unit, agency, professional, agreement or clause.
         * @example agy-school-meridian
         */
        readonly Code: string;
        /** Format: uuid */
        readonly Id: string;
        /**
         * Format: date-time
         * @description RFC 3339.
         */
        readonly Moment: string;
        readonly Health: {
            /** @enum {string} */
            readonly status: "UP" | "DEGRADED" | "DOWN";
        };
    };
    responses: {
        /** @description Any other problem. */
        readonly Unexpected: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The input has faults; every one is named. */
        readonly Invalid: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No valid token for this service. */
        readonly Unauthenticated: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller's role does not do this. */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request contradicts what is already recorded. */
        readonly Conflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A part this answer depends on does not answer. Nothing was revealed. */
        readonly Unavailable: {
            headers: {
                /** @description Seconds to wait. */
                readonly "Retry-After"?: number;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing that this caller may know of. One fixed body, whether it does not exist or must not be known. */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Version of this contract. */
        readonly "API-Version": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listEntries: {
        readonly parameters: {
            readonly query?: {
                /** @description First index. */
                readonly from?: number;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of entries in the order of the log. */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["StoredEntry"][];
                        /** @description Index to go on from; absent on the last page. */
                        readonly next?: number;
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly appendEntries: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Append"];
            };
        };
        readonly responses: {
            /** @description Receipts, in the order of the entries. */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly receipts: readonly components["schemas"]["Receipt"][];
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly getProof: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly entryId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The receipt against the newest checkpoint. */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly listTreeHeads: {
        readonly parameters: {
            readonly query?: {
                /** @description Size of the last head of the page before. */
                readonly after?: number;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of heads, by size. */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly size: number;
                            /** @description SHA-256, base64. */
                            readonly root: string;
                        }[];
                        readonly next?: number;
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly getCheckpoint: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The checkpoint, a C2SP signed note. */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly readSubjectLedger: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Regional pseudonym. */
                    readonly subject: string;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description One row a disclosure, decision or consultation; oldest first. Nothing held gives no rows. */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["SubjectRow"][];
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It can. */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            /** @description It cannot. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly default: components["responses"]["Unexpected"];
        };
    };
}
