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
    "/entries/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up what was done, and whether it is proven
         * @description Every criterion given must hold; at least one is needed. An auditor sees what those agencies did or hold for which the registry says that they are competent, and nothing in which their own agency takes part. The search is itself an entry, recorded before anything is shown: with the kinds of its criteria as codes, and their values encrypted. Who acted is shown only when it is asked for, and the pseudonym of a person never. A result whose proof fails is shown as broken, not left out. What is unknown, and what was erased, gives an empty page.
         */
        post: operations["searchEntries"];
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
         * Who was told what about one person, when, why and on what basis
         * @description For a verified request of the person or an authority, handled by the unit's lawfulness reviewer. The subject is named by the pseudonym that the exchange gives. Reading it is itself an entry. Rows that are lawfully restricted are absent, as what would tell of somebody else's confidences is; nothing says that there are such rows.
         */
        post: operations["readSubjectLedger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restrictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Restrictions of the own agency
         * @description Codes and days, in the order in which they were proposed; no person and no explanation.
         */
        get: operations["listRestrictions"];
        put?: never;
        /**
         * Propose that rows of a person's ledger are not told for some time
         * @description Directive (EU) 2016/680 art. 15, GDPR art. 23. By the own agency, for rows in which it takes part, for a cause that the law names, until a day at most a year away. It has no effect before another person of the agency confirms it, and none from that day on; it is renewed only by a new one. A row in a restricted transaction is not told at all.
         */
        post: operations["proposeRestriction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restrictions/{restrictionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One restriction of the own agency, with its explanation
         * @description Reading it is itself an entry. The person is not named; whoever confirms it names the person.
         */
        get: operations["getRestriction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restrictions/{restrictionId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a restriction that a colleague proposed
         * @description Nobody confirms their own proposal. Whoever confirms names the person, so that two people mean the same one.
         */
        post: operations["confirmRestriction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restrictions/{restrictionId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release a restriction before its last day, or drop a proposal
         * @description One person is enough, for it is in favour of the person concerned.
         */
        post: operations["releaseRestriction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/professionals/{professionalId}/subject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a pseudonym is a professional of the own agency
         * @description By the professional, or by a people officer of the agency, with the pseudonym that the exchange gives. From then on it is seen when somebody looks themselves or a colleague up. Kept as keyed digests only, until it is withdrawn, the professional leaves or the person is erased. Registering is an entry. The answer is the same whether or not anything is held about the person, and whether or not it was registered before.
         */
        post: operations["registerProfessionalSubject"];
        /**
         * Take it back
         * @description By the professional, or by a people officer of the agency. The answer is the same whether or not anything was registered.
         */
        delete: operations["withdrawProfessionalSubject"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What raises a flag, in words
         * @description A flag is a reason to look, never a finding. Codes with what each says and from where on it is raised; nothing about anybody.
         */
        get: operations["listFlags"];
        put?: never;
        post?: never;
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
        SubjectRegistration: {
            entryId: components["schemas"]["Id"];
            /** @description Place in the ledger. */
            index: number;
        };
        /** @enum {string} */
        EntryEvent: "collection" | "alteration" | "consultation" | "disclosure" | "combination" | "erasure" | "decision" | "agreement" | "session" | "review" | "outcome" | "acknowledgement" | "boot";
        /** @description Regional pseudonym. */
        Subject: string;
        /** @description Why; kept encrypted beside the entry of this call. */
        Reason: string;
        Period: {
            from?: components["schemas"]["Moment"];
            /**
             * Format: date-time
             * @description Exclusive.
             */
            until?: string;
        };
        EntrySearch: {
            reason: components["schemas"]["Reason"];
            subject?: components["schemas"]["Subject"];
            actor?: components["schemas"]["Code"];
            agency?: components["schemas"]["Code"];
            /**
             * @description The part in which the agency is looked for; without it, in any.
             * @enum {string}
             */
            as?: "organisation" | "holder" | "recipient";
            purpose?: components["schemas"]["Purpose"];
            event?: components["schemas"]["EntryEvent"];
            effect?: string;
            decision?: components["schemas"]["Revision"];
            transaction?: components["schemas"]["Id"];
            unit?: components["schemas"]["Code"];
            /** @description A code of what an entry rests on: a clause, a rule, a remark such as `flag/pop-up-session`. */
            basis?: string;
            occurred?: components["schemas"]["Period"];
            received?: components["schemas"]["Period"];
            /** @description What to show beside the codes. */
            show?: "actor"[];
            /**
             * @description The newest first, unless it says otherwise.
             * @enum {string}
             */
            order?: "newest" | "oldest";
            /** @description The `next` of the page before. */
            after?: number;
            /** @description Entries a page; 50 without it. */
            limit?: number;
        };
        FoundEntry: {
            /** @description Place in the ledger. */
            index: number;
            /**
             * Format: uuid
             * @description Absent when nothing stands at this place any more.
             */
            entryId?: string;
            event: components["schemas"]["EntryEvent"];
            transaction: components["schemas"]["Id"];
            unit?: string;
            organisation: string;
            role: string;
            holders: string[];
            recipients: string[];
            purpose?: string;
            effect?: string;
            decision?: string;
            basis: string[];
            classes: string[];
            /**
             * Format: date-time
             * @description As the author of the entry says.
             */
            occurredAt: string;
            /** @description Registry id of who acted; absent unless asked for, and when it is not kept any more. */
            actor?: string;
            proof: components["schemas"]["ProofStatus"];
        };
        ProofStatus: {
            /** @description Whether the bytes, hashed again, verify as a leaf of the newest signed checkpoint. */
            included: boolean;
            /** @description Size of that checkpoint; absent when no proof could be made. */
            size?: number;
            /** @description Whether a checkpoint that enough witnesses cosigned covers it. */
            witnessed: boolean;
            /**
             * Format: date-time
             * @description When this service wrote it, by its own clock.
             */
            receivedAt: string;
            /**
             * @description What is broken: nothing stands there (`missing`), the bytes do not match their hash (`leaf`) or the tree (`tree`), the index says otherwise than the entry (`index`), who acted is not what the entry commits to (`actor`).
             * @enum {string}
             */
            problem?: "missing" | "leaf" | "tree" | "index" | "actor";
        };
        SubjectRow: {
            /** @description Place in the ledger, for verification. Entries about everybody else lie between two rows. */
            index: number;
            at: components["schemas"]["Moment"];
            event: string;
            effect?: string;
            /** @description The row in one or two plain sentences. */
            sentence: string;
            organisation: components["schemas"]["Party"];
            /** @description Agencies whose information was made known. */
            holders: components["schemas"]["Party"][];
            recipients: components["schemas"]["Party"][];
            purpose?: components["schemas"]["CodeWithText"];
            basis: components["schemas"]["CitedBasis"][];
            classes: components["schemas"]["CodeWithText"][];
        };
        /** @description An organisation; of one that is in the registry no more, only that. */
        Party: {
            id?: string;
            name: string;
        };
        CodeWithText: {
            code: string;
            text: string;
        };
        /** @description A rule with its provision, or a clause with its agreement, in the words of the bundle it was decided by. The code alone while that bundle is not archived. */
        CitedBasis: {
            code: string;
            text?: string;
            citation?: string;
            /** @enum {string} */
            status?: "law" | "unverified" | "design";
            /** @description What that status means. */
            standing?: string;
        };
        /** @description Which rows in which the agency takes part: all of them, those of some categories, those of one transaction, or some rows by their place. What belongs to their transactions goes with them. */
        RestrictedRows: {
            /** @enum {string} */
            of: "agency" | "categories" | "transaction" | "entries";
            categories?: components["schemas"]["Category"][];
            transaction?: components["schemas"]["Id"];
            entries?: number[];
        };
        /**
         * @description Directive (EU) 2016/680 art. 15(1)(a) to (e), in that order; for an agency under the GDPR the like of art. 23(1): (h), (d), (c), (a), (i).
         * @enum {string}
         */
        RestrictionCause: "inquiry" | "offences" | "public-security" | "state-security" | "rights-of-others";
        NewRestriction: {
            subject: components["schemas"]["Subject"];
            rows: components["schemas"]["RestrictedRows"];
            cause: components["schemas"]["RestrictionCause"];
            /**
             * Format: date-time
             * @description Now, when it is not there.
             */
            from?: string;
            /**
             * Format: date-time
             * @description Exclusive; at most 366 days away.
             */
            until: string;
            reason: components["schemas"]["Reason"];
        };
        Restriction: {
            id: components["schemas"]["Id"];
            agency: components["schemas"]["Code"];
            rows: components["schemas"]["RestrictedRows"];
            cause: components["schemas"]["RestrictionCause"];
            from: components["schemas"]["Moment"];
            until: components["schemas"]["Moment"];
            /**
             * @description Waits for a colleague, begins later, holds, was released, or its days are over.
             * @enum {string}
             */
            state: "proposed" | "confirmed" | "in-force" | "released" | "over";
            /** @description Whether the caller proposed it, and so cannot confirm it. */
            own: boolean;
        };
        ExplainedRestriction: {
            restriction: components["schemas"]["Restriction"];
            /** @description As its proposer wrote it; absent when it is not kept any more. */
            reason?: string;
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
        /** @enum {string} */
        Purpose: "early-help" | "prevention" | "risk-assessment" | "case-conference" | "reintegration" | "imminent-danger" | "audit" | "research";
        /** @description Content hash of an immutable document. */
        Revision: string;
        /**
         * Format: date-time
         * @description RFC 3339.
         */
        Moment: string;
        /**
         * @description Kind of information.
         * @enum {string}
         */
        Category: "IDN" | "CON" | "EDU" | "PAS" | "PRF" | "PIN" | "SUP" | "HLT" | "FMS" | "HOU" | "JOB" | "ONL" | "TRV" | "CVN" | "BEL" | "TPD" | "FDK" | "MSR" | "REF";
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
        RestrictionId: components["schemas"]["Id"];
        /** @description Index of the tile in groups of three digits, all but the last with an x before it; a partial tile is followed by its width: `x001/x234/067`, `273.p/112`. */
        Tile: string;
        /** @description nl, fr or en; texts are unofficial translations. */
        AcceptLanguage: string;
        /** @description Items a page. */
        Limit: number;
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
    searchEntries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntrySearch"];
            };
        };
        responses: {
            /** @description A page in the order of the log. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FoundEntry"][];
                        /** @description Send it as `after` for the next page; absent on the last one. */
                        next?: number;
                        /** @description Entries of the log that can be found by now, counted from the first: the index is filled behind the appends. */
                        indexed: number;
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
            header?: {
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    subject: components["schemas"]["Subject"];
                    reason: components["schemas"]["Reason"];
                    /**
                     * @description Rather than that of Accept-Language.
                     * @enum {string}
                     */
                    language?: "en" | "fr" | "nl";
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
                        language: string;
                        /** @description What holds of every such list, and where to complain; the same for everybody. */
                        notice: string;
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
    listRestrictions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: number;
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Restriction"][];
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
    proposeRestriction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRestriction"];
            };
        };
        responses: {
            /** @description Proposed. The same answer for a person of whom nothing is held. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Restriction"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getRestriction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restrictionId: components["parameters"]["RestrictionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restriction. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplainedRestriction"];
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
    confirmRestriction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restrictionId: components["parameters"]["RestrictionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    subject: components["schemas"]["Subject"];
                    reason: components["schemas"]["Reason"];
                };
            };
        };
        responses: {
            /** @description Confirmed; it holds within its days. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Restriction"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    releaseRestriction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restrictionId: components["parameters"]["RestrictionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: components["schemas"]["Reason"];
                };
            };
        };
        responses: {
            /** @description Released; the rows are told again. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Restriction"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    registerProfessionalSubject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                professionalId: components["schemas"]["Code"];
            };
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
            /** @description Registered, and recorded. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectRegistration"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    withdrawProfessionalSubject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                professionalId: components["schemas"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing is registered any more, and that is recorded. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectRegistration"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    listFlags: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every code, with the date of the settings that count. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        asOf: string;
                        items: {
                            code: components["schemas"]["Code"];
                            /** @description What happened, and what may explain it. */
                            text: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
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
