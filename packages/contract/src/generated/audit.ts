// Generated from openapi/ by `pnpm generate`. Change the contract instead.
export interface paths {
    "/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The entries as they were hashed
         * @description For verification; holds codes and pseudonyms only.
         */
        get: operations["listEntries"];
        put?: never;
        /**
         * Append entries and get their receipts
         * @description Durable when it answers. The same id with the same bytes gives the original index and a fresh proof; the same id with other bytes is refused with 409 and raises an alert. All or none of the entries are appended.
         */
        post: operations["appendEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entries/{entryId}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A fresh inclusion proof of one entry */
        get: operations["getProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/treeheads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every head the log ever had
         * @description Unsigned history, one a batch; narrows a broken tree to the batch in which it broke.
         */
        get: operations["listTreeHeads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newest signed checkpoint
         * @description C2SP tlog-checkpoint; a size and a hash, no content. With the cosignatures that it has already.
         */
        get: operations["getCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/witnessed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newest checkpoint that a quorum of witnesses has cosigned
         * @description C2SP tlog-checkpoint with tlog-cosignature lines. `getCheckpoint` is newer by what the witnesses have not seen yet.
         */
        get: operations["getCosignedCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tile/{level}/{tile}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A tile of the Merkle tree
         * @description C2SP tlog-tiles, `tile/<L>/<N>[.p/<W>]`: hashes only. Immutable; what the newest checkpoint does not reach is not here. The path has as many segments as the index has groups of three digits.
         */
        get: operations["getTile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tile/entries/{tile}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The entries below a tile
         * @description C2SP tlog-tiles, `tile/entries/<N>[.p/<W>]`: each entry after its length in two bytes. Codes and pseudonyms, so not for the public: for auditors, and for the mirror that the operator has configured.
         */
        get: operations["getEntryBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chosen entries, with everything that proves them
         * @description For a court, a supervisor or the person concerned, who verify it without asking anybody. Opens the details that are asked for, of agencies the auditor is competent for, so that each can be held against its commitment. Recorded first: the entry of the export holds the digest of its content, and for each person whose detail is opened there is an entry in that person's ledger.
         */
        post: operations["exportEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Entries as a table, codes only
         * @description RFC 4180, for a spreadsheet: no cell begins like a formula. It proves nothing by itself; its digest is in the entry that records it.
         */
        post: operations["exportCsv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bundles/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A policy bundle that an entry names, by its content hash
         * @description The archive: a bundle stays here when nobody else has it any more, so that a decision can be taken again. Immutable; the exact bytes that were hashed, for the reader to hold against the revision. A bundle that no entry names, or that is still being fetched, is not here.
         */
        get: operations["getBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subjects/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who was told what about one person
         * @description For a verified request of the person or an authority, handled by the unit's lawfulness reviewer. The subject is named by the pseudonym that the exchange gives. Reading it is itself an entry.
         */
        post: operations["readSubjectLedger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the service can do its work */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Append: {
            /** @description Size of the last head the caller verified; the receipt proves consistency from there. */
            knownSize: number;
            entries: {
                /** @description The canonical bytes of the entry, base64. */
                entry: string;
                /** @description Who acted and why; kept encrypted beside the entry under the year's key. */
                actor?: {
                    /** @description Random commitment key, 32 bytes, base64. */
                    key: string;
                    detail: components["schemas"]["ActorDetail"];
                };
                /** @description About whom; kept encrypted beside the entry under that person's key. */
                person?: {
                    /** @description Random commitment key, 32 bytes, base64. */
                    key: string;
                    detail: components["schemas"]["PersonDetail"];
                };
            }[];
        };
        ActorDetail: {
            professional: components["schemas"]["Code"];
            recipients?: components["schemas"]["Code"][];
            /** @description In Unicode normal form C, which can be three times as long as what was written. */
            justification?: string;
        };
        PersonDetail: {
            /** @description Regional pseudonym. */
            subject: string;
            case?: components["schemas"]["Id"];
            items?: components["schemas"]["Id"][];
        };
        /** @description Why; kept with the entry of the act. */
        Reason: string;
        /** @enum {string} */
        DetailKind: "actor" | "person";
        /** Format: byte */
        Base64: string;
        /** @description The format of `casebridge verify --bundle`. What is beside the content proves itself. */
        ExportBundle: {
            /** @enum {string} */
            format: "casebridge-export@v1";
            content: components["schemas"]["ExportContent"];
            /** @description The entry that records the export; its decision is the digest of the content (RFC 8785). */
            record: {
                entry: components["schemas"]["Base64"];
                proof: string;
            };
            /** @description C2SP tlog-proof@v1 of each entry, in their order. */
            proofs: string[];
            /** @description The signed checkpoint that all proofs are against. */
            checkpoint: string;
            /** @description The newest checkpoint that witnesses cosigned, and that the one above continues it. */
            witnessed?: {
                checkpoint: string;
                /** @description RFC 6962 consistency proof, base64 hashes. */
                consistency: string[];
            };
            policies: {
                revision: components["schemas"]["Revision"];
                /** Format: byte */
                bytes: string;
            }[];
            /** @description Public keys in note format. Who verifies has them from elsewhere, and compares. */
            keys: {
                log: string[];
                witnesses: string[];
            };
        };
        ExportContent: {
            origin: string;
            entries: components["schemas"]["ExportedEntry"][];
            /** @description Bundles that the entries name and whose bytes come along. */
            policies: components["schemas"]["Revision"][];
            /** @description JSON schema of an entry, as text. */
            schema: string;
        };
        ExportedEntry: {
            index: number;
            entry: components["schemas"]["Base64"];
            actor?: {
                key: components["schemas"]["Base64"];
                detail: components["schemas"]["ActorDetail"];
            };
            person?: {
                key: components["schemas"]["Base64"];
                detail: components["schemas"]["PersonDetail"];
            };
            /** @description Details that were asked for and that nobody can open any more. */
            erased?: components["schemas"]["DetailKind"][];
        };
        Receipt: {
            entryId: components["schemas"]["Id"];
            index: number;
            /** @description C2SP tlog-proof@v1, inclusion proof with the signed checkpoint. */
            proof: string;
            /** @description RFC 6962 consistency proof from the caller's known size, base64 hashes. */
            consistency: string[];
        };
        StoredEntry: {
            index: number;
            /** @description Canonical bytes, base64. */
            entry: string;
            /** @description RFC 6962 leaf hash, base64. */
            leafHash: string;
        };
        SubjectRow: {
            /** @description Place in the ledger, for verification. */
            index: number;
            at: components["schemas"]["Moment"];
            event: string;
            effect?: string;
            organisation: components["schemas"]["Code"];
            /** @description Agencies whose information it is. */
            holders: components["schemas"]["Code"][];
            recipients: components["schemas"]["Code"][];
            purpose?: string;
            basis?: string[];
            classes: string[];
        };
        /** @description One fault of the input. */
        Issue: {
            /** @enum {string} */
            in: "body" | "path" | "query" | "header";
            /** @description RFC 6901 pointer to the faulty value; for path, query and header `/name`. */
            pointer: string;
            code: string;
            detail: string;
        };
        /** @description RFC 9457 problem document with Belgif members. */
        Problem: {
            /**
             * @description URN that names the kind of problem.
             * @example urn:problem-type:casebridge:invalid-input
             */
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description URN of this occurrence, for support. Absent where it could tell one refusal from another. */
            instance?: string;
            issues?: components["schemas"]["Issue"][];
        };
        /**
         * @description Stable identifier of a unit, agency, professional, agreement or clause.
         * @example agy-school-meridian
         */
        Code: string;
        /** Format: uuid */
        Id: string;
        /** @description Content hash of an immutable document. */
        Revision: string;
        /**
         * Format: date-time
         * @description RFC 3339.
         */
        Moment: string;
        Health: {
            /**
             * @description STANDBY waits, in good health, for the one that does the work to end; send it nothing.
             * @enum {string}
             */
            status: "UP" | "DEGRADED" | "STANDBY" | "DOWN";
        };
    };
    responses: {
        /** @description Any other problem. */
        Unexpected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The input has faults; every one is named. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No valid token for this service. */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller's role does not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request contradicts what is already recorded. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A part this answer depends on does not answer. Nothing was revealed. */
        Unavailable: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing that this caller may know of. One fixed body, whether it does not exist or must not be known. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Index of the tile in groups of three digits, all but the last with an x before it; a partial tile is followed by its width: `x001/x234/067`, `273.p/112`. */
        Tile: string;
    };
    requestBodies: never;
    headers: {
        /** @description A tile never changes and may be kept for long. */
        "Cache-Control": string;
        /** @description Version of this contract. */
        "API-Version": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listEntries: {
        parameters: {
            query?: {
                /** @description First index. */
                from?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries in the order of the log. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StoredEntry"][];
                        /** @description Index to go on from; absent on the last page. */
                        next?: number;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Unexpected"];
        };
    };
    appendEntries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Append"];
            };
        };
        responses: {
            /** @description Receipts, in the order of the entries. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        receipts: components["schemas"]["Receipt"][];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getProof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt against the newest checkpoint. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    listTreeHeads: {
        parameters: {
            query?: {
                /** @description Size of the last head of the page before. */
                after?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of heads, by size. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            size: number;
                            /** @description SHA-256, base64. */
                            root: string;
                        }[];
                        next?: number;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Unexpected"];
        };
    };
    getCheckpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The checkpoint, a C2SP signed note. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getCosignedCheckpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The checkpoint, a C2SP signed note with cosignatures. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getTile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 0 for leaf hashes, 1 for the roots of full tiles of level 0, and so on. */
                level: string;
                /** @description Index of the tile in groups of three digits, all but the last with an x before it; a partial tile is followed by its width: `x001/x234/067`, `273.p/112`. */
                tile: components["parameters"]["Tile"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Up to 256 hashes of 32 bytes. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getEntryBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Index of the tile in groups of three digits, all but the last with an x before it; a partial tile is followed by its width: `x001/x234/067`, `273.p/112`. */
                tile: components["parameters"]["Tile"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Up to 256 entries. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    exportEntries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Each index once. */
                    entries: {
                        index: number;
                        /** @description Which details to open. */
                        open?: components["schemas"]["DetailKind"][];
                    }[];
                    reason: components["schemas"]["Reason"];
                };
            };
        };
        responses: {
            /** @description The export; `casebridge verify --bundle` checks it. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportBundle"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    exportCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description First index. */
                    from: number;
                    limit: number;
                    reason: components["schemas"]["Reason"];
                };
            };
        };
        responses: {
            /** @description One row an entry, in the order of the log. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                revision: components["schemas"]["Revision"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The canonical bytes (RFC 8785) of the bundle. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    readSubjectLedger: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Regional pseudonym. */
                    subject: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description One row a disclosure, decision or consultation; oldest first. Nothing held gives no rows. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SubjectRow"][];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description It cannot, or it stands by for the process that appends. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            default: components["responses"]["Unexpected"];
        };
    };
}
