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
         * @description For verification; codes only. Who reads them is recorded, once an hour.
         */
        get: operations["listEntries"];
        put?: never;
        /**
         * Append entries and get their receipts
         * @description Durable when it answers. The same id with the same bytes gives the original index and a fresh proof; the same id with other bytes is refused with 409 and raises an alert. All or none of the entries are appended. A service appends only the events that are its own, and never in the name of a service.
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
         * @description C2SP tlog-tiles, `tile/entries/<N>[.p/<W>]`: each entry after its length in two bytes. Codes alone, but of what was done about somebody, so not for the public: for auditors, and for the mirror that the operator has configured. Who reads them is recorded, once an hour.
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
    "/flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What raises a flag, in words
         * @description A flag is a reason to look, never a conclusion. Codes with what each says and from where on it is raised; nothing about anybody.
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
         * @description By an auditor who is competent for the agency. The entries are named by their ids; the agency acted in each, held what was told or was told it. That a review was opened is an entry; a retry with the same key gives the review that the first one opened.
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
         * @description By the reviewer to whom it is assigned. A severe one (grave, or suspected misuse) stands only once another auditor has confirmed it; no review is closed by the person who concluded it.
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
         * @description By another person than the one who concluded it. A severe conclusion (grave, or suspected misuse) must have been confirmed before.
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
         * @description Of an entry of the review, for the reviewer to whom it is assigned and, while a conclusion waits, for whoever may be the second; of a deed, for every auditor who is competent. Recorded first.
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
    "/subjects/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make all that the ledger holds about one person unreadable
         * @description Called by the exchange, which decides on it, when the erasure itself is an entry. Destroys the person's key and the details it opens; every entry and every proof stays, and so does who acted. The same answer comes for somebody of whom nothing is held, and may be asked for again.
         */
        post: operations["eraseSubject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assurance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the ledger can be relied on now
         * @description The newest head, how far the witnesses are behind it, what was hashed again and when, what is still to be archived and indexed, and what somebody has to look at. Sizes and times; nothing about anybody.
         */
        get: operations["getAssurance"];
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
        Assurance: {
            /** @description Its origin (C2SP tlog-checkpoint). */
            log: string;
            /** @enum {string} */
            standing: "leading" | "standby";
            /** @description Entries of the newest head. */
            size: number;
            /** @description SHA-256, base64. */
            root: string;
            receivedAt: components["schemas"]["Moment"];
            witnessed: {
                /**
                 * @description Late, somebody is called; stopped and unasked, nothing is disclosed.
                 * @enum {string}
                 */
                standing: "unwitnessed" | "unasked" | "witnessed" | "late" | "stopped";
                /** @description Entries of the newest head that a quorum cosigned; 0 when none is. */
                size: number;
            };
            /** @description What the process that leads has hashed again since it started. */
            hashed: {
                recent?: components["schemas"]["HashedAgain"];
                whole?: components["schemas"]["HashedAgain"];
            };
            /** @description Entries that can be looked up. */
            indexed: number;
            bundles: {
                /** @description Policy bundles that entries name. */
                named: number;
                /** @description Those that are not archived. */
                missing: number;
            };
            /** @description The newest first, since this process started. */
            alarms: {
                code: components["schemas"]["Code"];
                detail: string;
                firstAt: components["schemas"]["Moment"];
                lastAt: components["schemas"]["Moment"];
                times: number;
                overAt?: components["schemas"]["Moment"];
            }[];
        };
        HashedAgain: {
            /** @description First entry. */
            from: number;
            /** @description Of the head against which they were held. */
            size: number;
            endedAt: components["schemas"]["Moment"];
        };
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
            /** @description Entries of the log that tell of deeds which are not among these, as far as the log is indexed. Somebody else acted at the same moment, a process was killed between the two, or a deed was taken away. */
            unmatched: components["schemas"]["Id"][];
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
            /** @description Whose role the professional had on that day, besides the own ones. */
            standsInFor?: components["schemas"]["Code"][];
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
            /** @description Its origin (C2SP tlog-checkpoint). */
            log: string;
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
        /** @description An organisation; of one that is no longer in the registry, only that. */
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
        /** @description Content hash of an immutable document. */
        Revision: string;
        /** @enum {string} */
        Purpose: "early-help" | "prevention" | "risk-assessment" | "case-conference" | "reintegration" | "imminent-danger" | "audit" | "research";
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
        RestrictionId: components["schemas"]["Id"];
        /** @description Index of the tile in groups of three digits, all but the last with an x before it; a partial tile is followed by its width: `x001/x234/067`, `273.p/112`. */
        Tile: string;
        /** @description nl, fr or en; texts are unofficial translations. */
        AcceptLanguage: string;
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
        /** @description A tile never changes and may be kept for long. */
        "Cache-Control": string;
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
                    /** @description What was seen and why; kept encrypted beside the entry of the deed. */
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
                    /** @description What was seen and why; kept encrypted beside the entry of the deed. */
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
                    /** @description What was seen and why; kept encrypted beside the entry of the deed. */
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
                    /** @description What was seen and why; kept encrypted beside the entry of the deed. */
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
    eraseSubject: {
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
                    /**
                     * Format: uuid
                     * @description The entry that says a person was erased.
                     */
                    entryId: string;
                };
            };
        };
        responses: {
            /** @description Nothing about the person opens any more, nor in old copies of the database. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        entryId: string;
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
    getAssurance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As this process knows it. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assurance"];
                };
            };
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
            /** @description It can; DEGRADED when its log has no witnesses, when they are behind and nothing may be disclosed, or when its database did not take the last entries. */
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
