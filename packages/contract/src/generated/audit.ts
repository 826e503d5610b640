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
    "/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What somebody should look at
         * @description Of the agencies for which the caller is competent, never the own one; the oldest first, whatever they are about. Codes only.
         */
        get: operations["listReviews"];
        put?: never;
        /**
         * Open a review of entries one came across
         * @description By an auditor who is competent for the agency. The entries are named by their ids; the agency acted in each, held what was told or was told it. The opening is an entry; a retry with the same key gives the review that the first one opened.
         */
        post: operations["openReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{reviewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One review, its deeds, and its entries with their proofs
         * @description Codes only; what reviewers wrote and who acted is opened apart. Each deed was held against its entry in the log, and each entry comes with a receipt against the newest checkpoint.
         */
        get: operations["getReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{reviewId}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a review to an auditor
         * @description To oneself or another; who is given it is competent, and took no part in what it is about. What waits for a second reviewer is not given to another.
         */
        post: operations["assignReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{reviewId}/conclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the assigned reviewer makes of it
         * @description By the reviewer to whom it is assigned. A grave one, or one of suspected misuse, is none until another auditor confirms it; no review is closed by the person who concluded it.
         */
        post: operations["concludeReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{reviewId}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The second reviewer agrees
         * @description By another competent auditor than the one who concluded it.
         */
        post: operations["confirmConclusion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{reviewId}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The second reviewer does not agree
         * @description It goes back to the reviewer to whom it is assigned; nobody returns the own conclusion.
         */
        post: operations["returnConclusion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{reviewId}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a review
         * @description By another person than the one who concluded it. What is grave, or suspected misuse, is closed only after it was confirmed.
         */
        post: operations["closeReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{reviewId}/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who acted in an entry, and what they wrote
         * @description Of an entry of the review, for the reviewer to whom it is assigned and, while a conclusion waits, for whoever may be the second; of a deed, for every auditor who is competent. The opening is recorded first.
         */
        post: operations["openDetail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{reviewId}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to open what an entry made known
         * @description By the reviewer to whom it is assigned. The content lies in the exchange; it is shown only after another competent auditor has granted it.
         */
        post: operations["requestOpening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{reviewId}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant an opening that another auditor asked for
         * @description Four eyes: by another competent auditor, for one entry and seven days. Each of the two may then open it once, in the exchange.
         */
        post: operations["grantOpening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A granted opening, with its proof
         * @description For the exchange, which verifies the proof itself before it shows anything. Named by the entry that recorded it.
         */
        get: operations["getGrant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Announce a sample before anybody can know what it will hold
         * @description The population, the sizes and the weights are recorded first. What is drawn follows from the root of a checkpoint that comes later, so that neither the auditor nor the agency can choose it, and anybody can draw it again. A retry with the same key gives the plan that the first one made.
         */
        post: operations["planSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/samples/{sampleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A sample, as planned and as drawn */
        get: operations["getSample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/samples/{sampleId}/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draw what was planned
         * @description From the first witnessed checkpoint after the plan; 409 as long as there is none. Opens a review for each entry that was drawn. A second time gives the same.
         */
        post: operations["drawSample"];
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
        /** @enum {string} */
        ReviewState: "open" | "assigned" | "concluded" | "confirmed" | "closed";
        /**
         * @description What made somebody look.
         * @enum {string}
         */
        ReviewCause: "flag" | "sample" | "auditor";
        /** @description A reason to look, never a conclusion. */
        FlagCode: string;
        /** @enum {string} */
        Conclusion: "lawful" | "procedural" | "suspected-misuse";
        ReviewSummary: {
            id: components["schemas"]["Id"];
            state: components["schemas"]["ReviewState"];
            because: components["schemas"]["ReviewCause"];
            flag?: components["schemas"]["FlagCode"];
            agency: components["schemas"]["Code"];
            /** @enum {string} */
            regime: "gdpr" | "led";
            openedAt: components["schemas"]["Moment"];
            dueAt?: components["schemas"]["Moment"];
        };
        Review: {
            id: components["schemas"]["Id"];
            state: components["schemas"]["ReviewState"];
            because: components["schemas"]["ReviewCause"];
            flag?: components["schemas"]["FlagCode"];
            agency: components["schemas"]["Code"];
            /** @enum {string} */
            regime: "gdpr" | "led";
            openedAt: components["schemas"]["Moment"];
            dueAt?: components["schemas"]["Moment"];
            assignedTo?: components["schemas"]["Code"];
            /** @description What the assigned reviewer made of it, unless it was returned. */
            concluded?: {
                conclusion: components["schemas"]["Conclusion"];
                grave: boolean;
                by: components["schemas"]["Code"];
                /** @description False as long as it needs the confirmation of a second person. */
                stands: boolean;
            };
            entries: components["schemas"]["ReviewedEntry"][];
            deeds: components["schemas"]["ReviewDeed"][];
        };
        ReviewedEntry: {
            /** @description Canonical bytes, base64; codes only. */
            entry: string;
            receipt: components["schemas"]["Receipt"];
        };
        ReviewDeed: {
            sequence: number;
            act: components["schemas"]["ReviewAct"];
            at: components["schemas"]["Moment"];
            by: components["schemas"]["Code"];
            agency: components["schemas"]["Code"];
            entryId: components["schemas"]["Id"];
            to?: components["schemas"]["Code"];
            conclusion?: components["schemas"]["Conclusion"];
            grave?: boolean;
            opens?: components["schemas"]["Id"];
            /** @description Sequence of the deed that is granted. */
            request?: number;
            expiresAt?: components["schemas"]["Moment"];
        };
        /** @enum {string} */
        ReviewAct: "assigned" | "concluded" | "confirmed" | "returned" | "closed" | "opening-requested" | "opening-granted";
        /** @description What the digest in the entry of a deed is over (RFC 8785, SHA-256). */
        DeedDocument: {
            review: components["schemas"]["Id"];
            sequence: number;
            act: components["schemas"]["ReviewAct"];
            at: components["schemas"]["Moment"];
            by: components["schemas"]["Code"];
            agency: components["schemas"]["Code"];
            codes: {
                opens: components["schemas"]["Id"];
                request: number;
                expiresAt: components["schemas"]["Moment"];
                openers: components["schemas"]["Code"][];
            };
            /** @description 32 bytes, base64; without it the digest would tell what it is over. */
            salt: string;
        };
        Sample: {
            id: components["schemas"]["Id"];
            plan: components["schemas"]["SamplePlan"];
            plannedEntry: components["schemas"]["ReviewedEntry"];
            draw?: components["schemas"]["SampleDraw"];
        };
        /** @description What the digest in the entry of the plan is over (RFC 8785, SHA-256). */
        SamplePlan: {
            sample: components["schemas"]["Id"];
            by: components["schemas"]["Code"];
            agencies: components["schemas"]["Code"][];
            /** @description Agencies under the law-enforcement directive when it was planned; an entry with one of them and another is between regimes. */
            led: components["schemas"]["Code"][];
            received: {
                since: components["schemas"]["Moment"];
                until: components["schemas"]["Moment"];
            };
            /** @description First index that is drawn from. */
            from: number;
            /** @description First index that is not. */
            below: number;
            uniform: number;
            weighted: number;
            /** @description Name of the table of weights. */
            weights: string;
            salt: string;
        };
        SampleDraw: {
            /** @description Of the checkpoint whose root is the seed. */
            size: number;
            /** @description SHA-256, base64. */
            root: string;
            /** @description Whether somebody outside the operator had cosigned that checkpoint. */
            witnessed: boolean;
            /** @description Entries that could be drawn. */
            count: number;
            /** @description Indexes, in the order in which they were drawn. */
            uniform: number[];
            weighted: number[];
        };
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
        /** @description The same Idempotency-Key came before with another body. */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It was changed since the caller read it. */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The change does not name, by If-Match, the state that it changes. */
        PreconditionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        ReviewId: components["schemas"]["Id"];
        SampleId: components["schemas"]["Id"];
        /** @description The `next` of the page before. */
        Cursor: string;
        /** @description Items a page. */
        Limit: number;
        /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
        IdempotencyKey: string;
        /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
        IfMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description Version of this contract. */
        "API-Version": string;
        /** @description Names this state of it (RFC 9110, 8.8.3); send it back as If-Match to change it. */
        ETag: string;
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
    listReviews: {
        parameters: {
            query?: {
                state?: components["schemas"]["ReviewState"];
                /** @description Whose conduct is reviewed. */
                agency?: components["schemas"]["Code"];
                flag?: components["schemas"]["FlagCode"];
                because?: components["schemas"]["ReviewCause"];
                /** @description Only those due before this moment and not closed. */
                due?: components["schemas"]["Moment"];
                /** @description The `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reviews, by when they were opened. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReviewSummary"][];
                        next?: string;
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
    openReview: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    agency: components["schemas"]["Code"];
                    entries: components["schemas"]["Id"][];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The review as it is now. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The review as it is now. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
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
    assignReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                reviewId: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    to: components["schemas"]["Code"];
                };
            };
        };
        responses: {
            /** @description The review as it is now. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    concludeReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                reviewId: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    conclusion: components["schemas"]["Conclusion"];
                    /** @description Whether it matters beyond this review. */
                    grave: boolean;
                    /** @description What was found and why; kept encrypted beside the entry of the deed. */
                    note: string;
                };
            };
        };
        responses: {
            /** @description The review as it is now. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    confirmConclusion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                reviewId: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What was found and why; kept encrypted beside the entry of the deed. */
                    note: string;
                };
            };
        };
        responses: {
            /** @description The review as it is now. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    returnConclusion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                reviewId: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What was found and why; kept encrypted beside the entry of the deed. */
                    note: string;
                };
            };
        };
        responses: {
            /** @description The review as it is now. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    closeReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                reviewId: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What was found and why; kept encrypted beside the entry of the deed. */
                    note: string;
                };
            };
        };
        responses: {
            /** @description The review as it is now. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    openDetail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    entryId: components["schemas"]["Id"];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The detail, held against the commitment in its entry. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entryId: components["schemas"]["Id"];
                        /** @enum {string} */
                        state: "opened" | "none" | "erased";
                        detail?: components["schemas"]["ActorDetail"];
                    };
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
    requestOpening: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                reviewId: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    entryId: components["schemas"]["Id"];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The review as it is now. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    grantOpening: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                reviewId: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Sequence of the deed that asked for it. */
                    request: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The review as it is now. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getGrant: {
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
            /** @description The grant; its digest is in the entry, of which the receipt is proof. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deed: components["schemas"]["DeedDocument"];
                        /** @description Canonical bytes of the entry that recorded it, base64. */
                        entry: string;
                        receipt: components["schemas"]["Receipt"];
                    };
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
    planSample: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whose acts are drawn from; the caller is competent for each. */
                    agencies: components["schemas"]["Code"][];
                    /** @description When the ledger took the entries; up to 366 days, and over by now. */
                    received: {
                        since: components["schemas"]["Moment"];
                        until: components["schemas"]["Moment"];
                    };
                    /** @description How many are drawn with an equal chance. */
                    uniform: number;
                    /** @description How many of the others are drawn by weight. */
                    weighted: number;
                };
            };
        };
        responses: {
            /** @description The plan. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sample"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getSample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sampleId: components["parameters"]["SampleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sample. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sample"];
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
    drawSample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sampleId: components["parameters"]["SampleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sample. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sample"];
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
