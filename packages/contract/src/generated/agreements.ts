// Generated from openapi/ by `pnpm generate`. Change the contract instead.
export interface paths {
    "/heads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed heads of bundle and registry
         * @description Polled every half second or less. Each head expires; an expired head is not decided by.
         */
        get: operations["getHeads"];
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
         * A policy bundle by its content hash
         * @description Jurisdiction packs and agreements in force, compiled. Immutable; the exact bytes that were hashed.
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
    "/registries/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A registry snapshot by its content hash
         * @description Units, agencies and professionals' attributes. Immutable; the exact bytes that were hashed.
         */
        get: operations["getRegistry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The agreements in force, or the versions in another state
         * @description Any professional may know who agreed what; that openness is part of the method.
         */
        get: operations["listAgreements"];
        put?: never;
        /**
         * Draft an agreement, or the next version of one
         * @description By a coordinator of a unit named in it. A new id begins at version 1; of a known id the next version is drafted, while no other is.
         */
        post: operations["createAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{agreementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One agreement */
        get: operations["getAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{agreementId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of one agreement */
        get: operations["listVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{agreementId}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version, with its document, its state and who signed
         * @description The bytes that are signed are the canonical bytes (RFC 8785) of `document`; `revision` is their hash.
         */
        get: operations["getVersion"];
        /**
         * Revise a draft
         * @description By a coordinator of a unit named in it. What was proposed is never changed again.
         */
        put: operations["reviseDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{agreementId}/versions/{version}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose a draft for signature
         * @description By a coordinator of a unit named in it. Freezes the document. Refused with every error that the analysis finds.
         */
        post: operations["proposeVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{agreementId}/versions/{version}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign for one’s own agency
         * @description By a `signatory` of a party, with a key registered to that agency: Ed25519 over the canonical bytes (RFC 8785) of the document. In force at once between those who have signed; a party may accede later in the same way.
         */
        post: operations["signVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{agreementId}/versions/{version}/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a signature made on paper or by eIDAS
         * @description By a coordinator of its units or a signatory of the party. It counts once a second person has confirmed it, and one of the two is of the agency that signed: nobody signs for another.
         */
        post: operations["registerSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{agreementId}/versions/{version}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm what another has asked
         * @description A second, different person: for a registered signature a coordinator of its units or a signatory of the party, for a resumption or revocation another coordinator or a signatory of an agency that signed.
         */
        post: operations["confirmAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{agreementId}/versions/{version}/suspensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend at once, for all or for one’s own agency
         * @description For all: a coordinator or lawfulness reviewer of its units. For the own agency: a signatory of it, also in earlier versions.
         */
        post: operations["suspendVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{agreementId}/versions/{version}/resumptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume after a suspension
         * @description For all: a coordinator asks and a second person confirms. For the own agency: a signatory of it, at once.
         */
        post: operations["resumeVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{agreementId}/versions/{version}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask that it be revoked for all
         * @description A coordinator of its units asks with a reason; it ends for all when a second person confirms.
         */
        post: operations["revokeVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{agreementId}/versions/{version}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw one’s own agency
         * @description By a signatory. From this version and every earlier one; it stays in force among the rest.
         */
        post: operations["withdrawFromAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agencies/{agencyId}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys by which an agency signs agreements */
        get: operations["listAgencyKeys"];
        put?: never;
        /**
         * Register a key by which one’s own agency signs agreements
         * @description By a signatory of that agency. One key speaks for one agency.
         */
        post: operations["registerAgencyKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agencies/{agencyId}/keys/{keyId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a key of one’s own agency
         * @description By a signatory of that agency. What was signed with it before stays signed.
         */
        post: operations["revokeAgencyKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{agreementId}/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The records of processing that an agreement makes for its parties
         * @description GDPR art. 30(1), for authorities art. 24(1) of Directive (EU) 2016/680: one row a controller, purpose and group of categories, of what the rules let through. What the article asks and nobody has recorded is named. Without `version` the one in force; a version that is not in force as if all parties had signed.
         */
        get: operations["getRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{agreementId}/controllers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who does what as joint controllers
         * @description GDPR art. 26, for authorities art. 21 of Directive (EU) 2016/680: as the agreement says it. A party of which it says nothing is named.
         */
        get: operations["getControllers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{agreementId}/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who may share what with whom
         * @description One cell for everything that a clause names, as the rules decide it: what they close is `never`, with its ground.
         */
        get: operations["getMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{agreementId}/matrix/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who may share what with whom, as a table
         * @description RFC 4180 with a header: one line a route, and one for each cell that has none.
         */
        get: operations["getMatrixTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{agreementId}/vectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The test vectors of an agreement
         * @description A decision table (RFC 4180) that `casebridge policy test` runs under this agreement.
         */
        get: operations["getVectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{agreementId}/protocol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public protocol of an agreement in force
         * @description One page in plain words, to print and to hang up. For everybody: it names agencies, and no person.
         */
        get: operations["getProtocol"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{agreementId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public protocol as it will be
         * @description Of any version, in force or not; of a version that is not in force as if all parties had signed.
         */
        get: operations["previewProtocol"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The templates of agreements
         * @description The newest version of each.
         */
        get: operations["listTemplates"];
        put?: never;
        /**
         * Keep a template, or its next version
         * @description A document whose clauses name types of agencies. Version 1 of a new one, or the version after the newest; earlier ones stay as they are.
         */
        post: operations["createTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One template
         * @description The newest version, or the one asked for.
         */
        get: operations["getTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/{templateId}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draft the agreement of a town from a template
         * @description For each type the agencies of the unit that are of it. A clause for which the unit has nobody is left out, and named. By a coordinator of the unit.
         */
        post: operations["instantiateTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/{templateId}/drift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the agreements made from a template differ from it
         * @description Of each agreement the version in force, else the newest: clause by clause what is the same, changed, missing or added, and who has not signed.
         */
        get: operations["getDrift"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A unit with its agencies and professionals
         * @description The directory of a unit, for its own professionals and coordinators. Others get the answer for an unknown id.
         */
        get: operations["getUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unitId}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the registry says of a unit, to be changed
         * @description For a coordinator of the unit. The unit, its agencies and their professionals, each with the version to which a change refers: the answer, edited, is the body of `proposeChange`. Others get the answer for an unknown id.
         */
        get: operations["getRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unitId}/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who stands in for whom in a unit
         * @description Deputies of today and of days to come, for those who act in the unit. Others get the answer for an unknown id.
         */
        get: operations["listDeputies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unitId}/attestations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What lapses soon, or has lapsed, in a unit
         * @description For a coordinator of the unit: attestations that count now and end within so many days, by the day they end. A revoked one is not listed, nor is anybody who left. Others get the answer for an unknown id.
         */
        get: operations["listAttestations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes of the registry, the newest first
         * @description For a coordinator: those that concern a unit in which the coordinator acts.
         */
        get: operations["listChanges"];
        put?: never;
        /**
         * Propose a change of the registry
         * @description New records and new versions of records, all together or not at all. It is in force when a second coordinator confirms it. Proposer and confirmer each act in a unit concerned, and together in all of them; a unit that has no coordinator yet is open to any. The same proposal again is the one that is pending.
         */
        post: operations["proposeChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes/{changeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One change of the registry */
        get: operations["getChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes/{changeId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a change that another coordinator proposed
         * @description It is applied and published in one transaction, as it was proposed; what is stale by now is refused and nothing is done. Nobody confirms their own proposal, nor a change of their own record.
         */
        post: operations["confirmChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes/{changeId}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject a change, or take back one’s own */
        post: operations["rejectChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a list of partners from CSV or XLSX
         * @description A table whose header has `regime` lists agencies; one whose header has `agency` lists professionals. A dry run writes nothing, names every fault of every row, and says what would be created, changed or left. Otherwise the whole list becomes one change that a second coordinator confirms; a list with a fault becomes none. The same list again adds nothing.
         */
        post: operations["importPartners"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/professionals/{professionalId}/attestations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a training, clearance or charter attestation
         * @description By a coordinator of a unit in which the professional acts, never for oneself. A new registry snapshot is in force within a second.
         */
        post: operations["recordAttestation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/professionals/{professionalId}/attestations/{kind}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke the attestation that counts now
         * @description By a coordinator of a unit in which the professional acts, never for oneself. The one before it does not count again.
         */
        post: operations["revokeAttestation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/professionals/{professionalId}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a professional left
         * @description By a coordinator of a unit in which the professional acts, or by a people officer of the own agency; one person is enough, because it only takes away. Access ends at once in every service, whatever the day; deputies of and for the professional end too. Repeating it changes nothing.
         */
        post: operations["recordDeparture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/professionals/{professionalId}/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a colleague stand in for a professional
         * @description By the professional or a coordinator of a unit in which the professional acts; nobody appoints themselves. For 30 days at most, of the same agency, trained on those days, and in no unit beyond the professional’s own. Secrecy is never delegated.
         */
        post: operations["recordDeputy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/professionals/{professionalId}/deputies/{deputyId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a deputy before the last day
         * @description By the professional, the deputy, or a coordinator of a unit in which the professional acts. Repeating it changes nothing.
         */
        post: operations["endDeputy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/professionals/{professionalId}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register one's own signing key
         * @description Only the professional, through a token of the own issuer. Nobody registers a key for another.
         */
        post: operations["registerKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Candidates that run in shadow */
        get: operations["listCandidates"];
        put?: never;
        /**
         * A bundle as it would be with this agreement
         * @description What is in force, with one agreement replaced by the document as if all its parties had signed. Archived under its content hash, so that it can be simulated, run in shadow and assessed; nothing of it comes into force.
         */
        post: operations["proposeCandidate"];
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
        Heads: {
            bundle: components["schemas"]["SignedHead"];
            registry: components["schemas"]["SignedHead"];
        };
        SignedHead: {
            head: {
                /** @enum {string} */
                kind: "bundle" | "registry";
                sequence: number;
                revision: components["schemas"]["Revision"];
                issuedAt: components["schemas"]["Moment"];
                expiresAt: components["schemas"]["Moment"];
            };
            keyId: string;
            /** @description Ed25519, base64, over the canonical bytes (RFC 8785) of `head`. */
            signature: string;
        };
        Agreement: {
            id: components["schemas"]["Code"];
            version: number;
            /** @enum {string} */
            type: "ACCORD" | "ISP" | "DDA" | "JCA" | "MANDATE";
            title: string;
            jurisdiction: components["schemas"]["Jurisdiction"];
            units: components["schemas"]["Code"][];
            /** @description Between whom it is in force, when it is: only these. Otherwise those whose signature counts, or, while nobody has signed, those named in it. */
            parties: components["schemas"]["Code"][];
            clauses: components["schemas"]["Clause"][];
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validUntil: string;
            state?: components["schemas"]["State"];
        };
        /**
         * @description `signed`: two or more have signed, and it is not in force yet. Days begin at midnight UTC.
         * @enum {string}
         */
        State: "draft" | "proposed" | "signed" | "active" | "suspended" | "revoked" | "expired" | "superseded";
        AgreementName: string;
        /**
         * @description Accord (tier 1), information sharing protocol, data disclosure agreement, joint controller arrangement; mandate of auditors and researchers.
         * @enum {string}
         */
        AgreementType: "ACCORD" | "ISP" | "DDA" | "JCA" | "MANDATE";
        Line: string;
        /** Format: date */
        Day: string;
        KeyName: string;
        /**
         * @description A fact that must be recorded first.
         * @enum {string}
         */
        Gate: "SES" | "SEC" | "CNS" | "INF" | "CHR" | "PRO" | "UNA" | "GRD" | "FAO" | "JUS" | "BAS" | "MIN" | "CHT";
        /** @description A duty attached to a permit. */
        Obligation: string;
        /** @description One permission. Its id begins with the id of its agreement, and names the same words in every version. */
        Clause: {
            id: components["schemas"]["Code"];
            from: components["schemas"]["Code"][];
            to: components["schemas"]["Code"][];
            categories: components["schemas"]["Category"][];
            purposes: components["schemas"]["Purpose"][];
            gates?: components["schemas"]["Gate"][];
            obligations?: components["schemas"]["Obligation"][];
            prerelease?: components["schemas"]["Variant"];
            basis?: components["schemas"]["Line"];
            /** @description What else must hold, attribute by attribute; a value, or one of several. */
            when?: {
                [key: string]: string | boolean | (string | boolean)[];
            };
        };
        /** @description The ceiling of a tier-1 agreement for those that inherit from it. */
        Frame: {
            categories: components["schemas"]["Category"][];
            purposes: components["schemas"]["Purpose"][];
            gates?: components["schemas"]["Gate"][];
            obligations?: components["schemas"]["Obligation"][];
        };
        /** @description One version of an agreement as it will be signed; its number is given by the service. */
        NewAgreement: {
            id: components["schemas"]["AgreementName"];
            type: components["schemas"]["AgreementType"];
            title: components["schemas"]["Line"];
            jurisdiction: components["schemas"]["Jurisdiction"];
            units: components["schemas"]["Code"][];
            /** @description All who are named as party, whether they have signed or not. */
            parties: components["schemas"]["Code"][];
            clauses: components["schemas"]["Clause"][];
            /** @description The tier-1 agreement it stands under. */
            inherits?: components["schemas"]["AgreementName"];
            frame?: components["schemas"]["Frame"];
            /** @description Municipalities of its units in which it holds. */
            territory: components["schemas"]["Line"][];
            /** @description Reference of the data protection impact assessment. */
            dpia: components["schemas"]["Line"];
            reviewOn: components["schemas"]["Day"];
            template?: components["schemas"]["AgreementName"];
            /** @description Who does what as joint controllers (GDPR art. 26). */
            controllers?: {
                party: components["schemas"]["Code"];
                tasks: components["schemas"]["Line"][];
            }[];
            validFrom: components["schemas"]["Day"];
            validUntil: components["schemas"]["Day"];
        };
        /** @description One version of an agreement as its parties sign it. */
        AgreementDocument: {
            id: components["schemas"]["AgreementName"];
            version: number;
            type: components["schemas"]["AgreementType"];
            title: components["schemas"]["Line"];
            jurisdiction: components["schemas"]["Jurisdiction"];
            units: components["schemas"]["Code"][];
            /** @description All who are named as party, whether they have signed or not. */
            parties: components["schemas"]["Code"][];
            clauses: components["schemas"]["Clause"][];
            /** @description The tier-1 agreement it stands under. */
            inherits?: components["schemas"]["AgreementName"];
            frame?: components["schemas"]["Frame"];
            /** @description Municipalities of its units in which it holds. */
            territory: components["schemas"]["Line"][];
            /** @description Reference of the data protection impact assessment. */
            dpia: components["schemas"]["Line"];
            reviewOn: components["schemas"]["Day"];
            template?: components["schemas"]["AgreementName"];
            /** @description Who does what as joint controllers (GDPR art. 26). */
            controllers?: {
                party: components["schemas"]["Code"];
                tasks: components["schemas"]["Line"][];
            }[];
            validFrom: components["schemas"]["Day"];
            validUntil: components["schemas"]["Day"];
        };
        AgreementVersion: {
            agreement: components["schemas"]["AgreementName"];
            version: number;
            state: components["schemas"]["State"];
            revision: components["schemas"]["Revision"];
            document: components["schemas"]["AgreementDocument"];
            parties: {
                party: components["schemas"]["Code"];
                /** @enum {string} */
                standing: "unsigned" | "awaiting-confirmation" | "signed" | "suspended" | "withdrawn";
            }[];
            signatures: components["schemas"]["KeptSignature"][];
            /** @description Acts that wait for a second person. */
            pending: components["schemas"]["Act"][];
            /** @description Every act on this version, in order. */
            history: components["schemas"]["Act"][];
            /** @description What the analysis says of it until it is proposed; an error stands in the way of that. */
            findings: components["schemas"]["Finding"][];
        };
        KeptSignature: {
            party: components["schemas"]["Code"];
            form: components["schemas"]["SignatureForm"];
            /** @description Place of the act in the history. */
            sequence: number;
            at: components["schemas"]["Moment"];
            by?: components["schemas"]["Code"];
            /** @description False while a registered one waits for its second person. */
            counts: boolean;
            keyId?: components["schemas"]["KeyName"];
            /** @description The Ed25519 public key, base64url. */
            x?: string;
            /** @description Ed25519 over the canonical bytes of the document, base64. */
            value?: string;
            reference?: components["schemas"]["Line"];
            signedOn?: components["schemas"]["Day"];
        };
        /** @enum {string} */
        SignatureForm: "ed25519" | "paper" | "eidas";
        Act: {
            sequence: number;
            /** @enum {string} */
            act: "created" | "revised" | "proposed" | "signed" | "registered" | "confirmed" | "suspended" | "resumed" | "revoked" | "withdrawn";
            at: components["schemas"]["Moment"];
            /** @description Absent for what came with the first import of the region. */
            by?: components["schemas"]["Code"];
            agency?: components["schemas"]["Code"];
            /** @description The agency it concerns; absent when it concerns all. */
            party?: components["schemas"]["Code"];
            /** @description Sequence of the act that this one confirms. */
            confirms?: number;
            reason?: string;
        };
        Finding: {
            code: string;
            /** @enum {string} */
            kind: "error" | "warning";
            /** @description RFC 6901 pointer into the document. */
            pointer: string;
            detail: string;
        };
        VersionList: {
            items: {
                version: number;
                state: components["schemas"]["State"];
                title: components["schemas"]["Line"];
                revision: components["schemas"]["Revision"];
                validFrom: components["schemas"]["Day"];
                validUntil: components["schemas"]["Day"];
            }[];
        };
        VersionSignature: {
            keyId: components["schemas"]["KeyName"];
            /** @description Ed25519 over the canonical bytes (RFC 8785) of the document, base64. */
            value: string;
        };
        Registration: {
            party: components["schemas"]["Code"];
            /** @enum {string} */
            form: "paper" | "eidas";
            /** @description Where the signed original is kept. */
            reference: components["schemas"]["Line"];
            signedOn: components["schemas"]["Day"];
        };
        Confirmation: {
            /** @description Of the act that is confirmed, among `pending`. */
            sequence: number;
        };
        Halt: {
            /**
             * @description For all parties, or for the caller’s own agency.
             * @enum {string}
             */
            scope: "all" | "own";
            reason: components["schemas"]["ReasonText"];
        };
        Reason: {
            reason: components["schemas"]["ReasonText"];
        };
        ReasonText: string;
        /** @description RFC 8037 public key. */
        NewAgencyKey: {
            kid: components["schemas"]["KeyName"];
            /** @enum {string} */
            kty: "OKP";
            /** @enum {string} */
            crv: "Ed25519";
            x: string;
        };
        AgencyKey: {
            kid: components["schemas"]["KeyName"];
            /** @enum {string} */
            kty: "OKP";
            /** @enum {string} */
            crv: "Ed25519";
            x: string;
            registeredAt: components["schemas"]["Moment"];
            revokedAt?: components["schemas"]["Moment"];
        };
        AgencyKeyList: {
            items: components["schemas"]["AgencyKey"][];
        };
        /** @description A code with its unofficial words. */
        InWords: {
            code: string;
            text: string;
        };
        NamedAgency: {
            id: components["schemas"]["Code"];
            name: string;
        };
        Register: {
            agreement: components["schemas"]["AgreementName"];
            version: number;
            items: {
                controller: components["schemas"]["NamedAgency"];
                /** @description The provision that asks for this record. */
                record: string;
                purpose: components["schemas"]["InWords"];
                group: components["schemas"]["InWords"];
                categories: components["schemas"]["InWords"][];
                /** @description Whose data they are. */
                subjects: string[];
                recipients: components["schemas"]["NamedAgency"][];
                sources: components["schemas"]["NamedAgency"][];
                thirdCountries: string;
                retention: string[];
                security: string;
                bases: {
                    clause: components["schemas"]["Code"];
                    /** @description As the clause names it, for crossing regimes. */
                    basis?: string;
                    rule: string;
                    citation: string;
                    status: components["schemas"]["ProvisionStatus"];
                }[];
                /** @description What the article asks and nobody has recorded. */
                missing: components["schemas"]["InWords"][];
            }[];
        };
        /**
         * @description Whether a provision was read, is named and not verified, or is our own default.
         * @enum {string}
         */
        ProvisionStatus: "law" | "unverified" | "design";
        JointControllers: {
            agreement: components["schemas"]["AgreementName"];
            version: number;
            parties: {
                id: components["schemas"]["Code"];
                name: string;
                /** @description The provision under which it arranges this. */
                arrangement?: string;
                tasks: string[];
                missing: components["schemas"]["InWords"][];
            }[];
            /** @description What the article asks the arrangement to settle; whether the tasks do is for people to read. */
            matters: components["schemas"]["InWords"][];
        };
        SharingMatrix: {
            agreement: components["schemas"]["AgreementName"];
            version: number;
            cells: {
                from: components["schemas"]["Code"];
                to: components["schemas"]["Code"];
                category: components["schemas"]["Category"];
                purpose: components["schemas"]["Purpose"];
                /** @enum {string} */
                outcome: "yes" | "on-conditions" | "only-in-session" | "never";
                /** @description Every way in which the rules let it through; none when the outcome is `never`. */
                routes: components["schemas"]["SharingRoute"][];
                closure?: components["schemas"]["SharingClosure"];
            }[];
        };
        SharingRoute: {
            /** @enum {string} */
            way: "direct" | "session" | "return-sheet";
            gates: components["schemas"]["Gate"][];
            obligations: components["schemas"]["Obligation"][];
            /** @description What else must be so; of several values one. */
            conditions: {
                attribute: string;
                values: string[];
            }[];
            clause: components["schemas"]["Code"];
            rule: string;
            citation: string;
            status: components["schemas"]["ProvisionStatus"];
        };
        /** @description Why the rules close what a clause names; G00 when no rule says anything. */
        SharingClosure: {
            ground: string;
            rule?: string;
            citation?: string;
            status?: components["schemas"]["ProvisionStatus"];
        };
        /** @description One agreement for many towns; its clauses name types of agencies. */
        Template: {
            id: components["schemas"]["AgreementName"];
            version: number;
            type: components["schemas"]["AgreementType"];
            title: components["schemas"]["Line"];
            jurisdiction: components["schemas"]["Jurisdiction"];
            clauses: components["schemas"]["TemplateClause"][];
            /** @description The tier-1 agreement that those made from it stand under. */
            inherits?: components["schemas"]["AgreementName"];
            frame?: components["schemas"]["Frame"];
            controllers?: {
                type: components["schemas"]["AgencyType"];
                tasks: components["schemas"]["Line"][];
            }[];
        };
        /** @description One permission. Its id begins with the id of its agreement, and names the same words in every version. */
        TemplateClause: {
            id: components["schemas"]["Code"];
            from: components["schemas"]["AgencyType"][];
            to: components["schemas"]["AgencyType"][];
            categories: components["schemas"]["Category"][];
            purposes: components["schemas"]["Purpose"][];
            gates?: components["schemas"]["Gate"][];
            obligations?: components["schemas"]["Obligation"][];
            prerelease?: components["schemas"]["Variant"];
            basis?: components["schemas"]["Line"];
            /** @description What else must hold, attribute by attribute; a value, or one of several. */
            when?: {
                [key: string]: string | boolean | (string | boolean)[];
            };
        };
        TemplateList: {
            items: components["schemas"]["Template"][];
        };
        /** @description What a town adds to a template. */
        TemplateFilling: {
            agreementId: components["schemas"]["AgreementName"];
            unit: components["schemas"]["Code"];
            /** @description Left out, the newest. */
            templateVersion?: number;
            title?: components["schemas"]["Line"];
            territory: components["schemas"]["Line"][];
            dpia: components["schemas"]["Line"];
            reviewOn: components["schemas"]["Day"];
            validFrom: components["schemas"]["Day"];
            validUntil: components["schemas"]["Day"];
        };
        TemplateInstance: {
            agreement: components["schemas"]["AgreementVersion"];
            /** @description Clauses of the template for which the unit has nobody. */
            unfilled: string[];
        };
        DriftReport: {
            template: components["schemas"]["AgreementName"];
            version: number;
            items: {
                agreement: components["schemas"]["AgreementName"];
                version: number;
                state: components["schemas"]["State"];
                units: components["schemas"]["Code"][];
                drifted: boolean;
                /** @description Parties whose signature does not count now. */
                unsigned: components["schemas"]["Code"][];
                /** @description Of the agreement as a whole. */
                changes: components["schemas"]["DriftChange"][];
                clauses: {
                    clause: string;
                    /** @enum {string} */
                    state: "same" | "changed" | "missing" | "added" | "unfilled";
                    changes: components["schemas"]["DriftChange"][];
                }[];
            }[];
        };
        DriftChange: {
            /** @enum {string} */
            what: "from" | "to" | "categories" | "purposes" | "gates" | "obligations" | "prerelease" | "basis" | "when" | "parties" | "type" | "inherits" | "frame" | "controllers";
            added: string[];
            removed: string[];
        };
        Directory: {
            id: components["schemas"]["Code"];
            name: string;
            jurisdiction: components["schemas"]["Jurisdiction"];
            municipalities: string[];
            agencies: {
                id: components["schemas"]["Code"];
                name: string;
                type: components["schemas"]["AgencyType"];
                /** @enum {string} */
                regime: "gdpr" | "led";
                sealingKey?: components["schemas"]["PublicKey"];
            }[];
            professionals: {
                id: components["schemas"]["Code"];
                name: string;
                agency: components["schemas"]["Code"];
                roles: string[];
            }[];
        };
        Attestation: {
            kind: components["schemas"]["AttestationKind"];
            /** @description Who attests, e.g. a recognised training body. */
            issuer: string;
            /**
             * Format: date
             * @description First day on which it no longer holds; for a charter, the day of its yearly review.
             */
            validUntil: string;
        };
        /** @enum {string} */
        AttestationKind: "training" | "clearance" | "charter";
        /** @enum {string} */
        ChangeStatus: "pending" | "confirmed" | "rejected";
        UnitRecord: {
            /** @description Version that the caller read and changes; 0 for a record that is new. */
            base: number;
            id: components["schemas"]["Code"];
            name: string;
            jurisdiction: components["schemas"]["Jurisdiction"];
            municipalities: string[];
            /** @description Agencies that sit in the unit. */
            agencies: components["schemas"]["Code"][];
            /** @description Types that must be checked in before a session opens. */
            coreTypes: components["schemas"]["AgencyType"][];
        };
        AgencyRecord: {
            /** @description Version that the caller read and changes; 0 for a record that is new. */
            base: number;
            id: components["schemas"]["Code"];
            name: string;
            type: components["schemas"]["AgencyType"];
            /** @enum {string} */
            regime: "gdpr" | "led";
            /** @enum {string} */
            territory: "inside" | "outside";
            /** @description Token issuers that may assert the agency. */
            issuers: string[];
            sealingKey?: components["schemas"]["PublicKey"];
        };
        ProfessionalRecord: {
            /** @description Version that the caller read and changes; 0 for a record that is new. */
            base: number;
            id: components["schemas"]["Code"];
            name: string;
            agency: components["schemas"]["Code"];
            roles: components["schemas"]["Code"][];
            /** @description Units in which the professional acts. */
            units: components["schemas"]["Code"][];
            competence?: components["schemas"]["Competence"];
            /** @description What the list that was imported attests. */
            attestations?: components["schemas"]["Attestation"][];
        };
        /** @description Over what an auditor may pass judgement; nobody reviews the own agency. */
        Competence: {
            regimes: ("gdpr" | "led")[];
            /** @description Left out, every agency but the own. */
            agencies?: components["schemas"]["Code"][];
        };
        Records: {
            units: components["schemas"]["UnitRecord"][];
            agencies: components["schemas"]["AgencyRecord"][];
            professionals: components["schemas"]["ProfessionalRecord"][];
        };
        NewChange: {
            /** @description Why; for the coordinator who confirms. */
            reason: string;
            units: components["schemas"]["UnitRecord"][];
            agencies: components["schemas"]["AgencyRecord"][];
            professionals: components["schemas"]["ProfessionalRecord"][];
        };
        Change: {
            id: components["schemas"]["Id"];
            status: components["schemas"]["ChangeStatus"];
            /** @enum {string} */
            source: "proposal" | "import";
            reason: string;
            /** @description Units whose coordinators it concerns; none, any coordinator's. */
            concerns: components["schemas"]["Code"][];
            units: components["schemas"]["UnitRecord"][];
            agencies: components["schemas"]["AgencyRecord"][];
            professionals: components["schemas"]["ProfessionalRecord"][];
            proposedBy: components["schemas"]["Code"];
            proposedAt: components["schemas"]["Moment"];
            decidedBy?: components["schemas"]["Code"];
            decidedAt?: components["schemas"]["Moment"];
            rejectedBecause?: string;
        };
        /** @description A change without its records; `size` says how many it has. */
        ListedChange: {
            id: components["schemas"]["Id"];
            status: components["schemas"]["ChangeStatus"];
            /** @enum {string} */
            source: "proposal" | "import";
            reason: string;
            /** @description Units whose coordinators it concerns; none, any coordinator's. */
            concerns: components["schemas"]["Code"][];
            size: number;
            proposedBy: components["schemas"]["Code"];
            proposedAt: components["schemas"]["Moment"];
            decidedBy?: components["schemas"]["Code"];
            decidedAt?: components["schemas"]["Moment"];
            rejectedBecause?: string;
        };
        Changes: {
            items: components["schemas"]["ListedChange"][];
            next?: string;
        };
        Departure: {
            /**
             * Format: date
             * @description The last day, or the day after it; not in the future.
             */
            leftOn: string;
        };
        /** @enum {string} */
        DeputisedRole: "owner" | "chair" | "lawfulness-reviewer";
        NewDeputy: {
            deputy: components["schemas"]["Code"];
            role: components["schemas"]["DeputisedRole"];
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The first day on which it no longer holds.
             */
            until: string;
        };
        Deputies: {
            items: {
                id: components["schemas"]["Id"];
                professional: components["schemas"]["Code"];
                deputy: components["schemas"]["Code"];
                role: components["schemas"]["DeputisedRole"];
                /** Format: date */
                from: string;
                /**
                 * Format: date
                 * @description The first day on which it no longer holds.
                 */
                until: string;
                recordedBy: components["schemas"]["Code"];
            }[];
        };
        DeputyPublished: {
            id: components["schemas"]["Id"];
            sequence: number;
            revision: components["schemas"]["Revision"];
        };
        Lapses: {
            items: {
                professional: components["schemas"]["Code"];
                name: string;
                kind: components["schemas"]["AttestationKind"];
                issuer: string;
                /** Format: date */
                validUntil: string;
            }[];
            next?: string;
        };
        NewImport: {
            /** @enum {string} */
            format: "csv" | "xlsx";
            /**
             * Format: byte
             * @description The file, base64.
             */
            content: string;
            unit: components["schemas"]["Code"];
            dryRun: boolean;
        };
        RowFault: {
            /** @description Of a workbook. */
            sheet?: string;
            /** @description As a spreadsheet counts them; the header is row 1. 0 when it is not of one row. */
            row: number;
            /** @description Name in the header; empty when it is not of one column. */
            column: string;
            code: string;
            detail: string;
        };
        ImportReport: {
            dryRun: boolean;
            faults: components["schemas"]["RowFault"][];
            /** @description Ids. */
            created: components["schemas"]["Code"][];
            /** @description Ids. */
            changed: components["schemas"]["Code"][];
            /** @description Ids. */
            unchanged: components["schemas"]["Code"][];
            change?: components["schemas"]["Change"];
        };
        Published: {
            sequence: number;
            revision: components["schemas"]["Revision"];
        };
        NewCandidate: {
            agreement: components["schemas"]["AgreementDocument"];
            /**
             * Format: date-time
             * @description Until then it runs in shadow beside the bundle in force; at most 30 days from now.
             */
            shadowUntil?: string;
        };
        Candidate: {
            revision: components["schemas"]["Revision"];
            agreement: components["schemas"]["Code"];
            version: number;
            proposedAt: components["schemas"]["Moment"];
            shadowUntil?: components["schemas"]["Moment"];
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
        /** @description Content hash of an immutable document. */
        Revision: string;
        /**
         * Format: date-time
         * @description RFC 3339.
         */
        Moment: string;
        /**
         * @description Stable identifier of a unit, agency, professional, agreement or clause.
         * @example agy-school-meridian
         */
        Code: string;
        /** @enum {string} */
        Jurisdiction: "BE" | "NL" | "FR" | "UK";
        /**
         * @description Kind of information.
         * @enum {string}
         */
        Category: "IDN" | "CON" | "EDU" | "PAS" | "PRF" | "PIN" | "SUP" | "HLT" | "FMS" | "HOU" | "JOB" | "ONL" | "TRV" | "CVN" | "BEL" | "TPD" | "FDK" | "MSR" | "REF";
        /** @enum {string} */
        Purpose: "early-help" | "prevention" | "risk-assessment" | "case-conference" | "reintegration" | "imminent-danger" | "audit" | "research";
        /**
         * @description How much of an item is made known; each is written by its author.
         * @enum {string}
         */
        Variant: "hit" | "summary" | "without-source" | "without-third-parties" | "full";
        /** @enum {string} */
        AgencyType: "SCH" | "POL" | "SOC" | "YTH" | "MUN" | "MAY" | "PRB" | "PRO" | "MHC" | "HSG" | "EMP" | "FAM" | "COM" | "REG" | "AUD" | "RES";
        /** @description RFC 8037 public key. */
        PublicKey: {
            kid: string;
            /** @enum {string} */
            kty: "OKP";
            /** @enum {string} */
            crv: "Ed25519" | "X25519";
            x: string;
        };
        /** Format: uuid */
        Id: string;
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
        /** @description The input has faults; every one is named. */
        Invalid: {
            headers: {
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
        /** @description The request contradicts what is already recorded. */
        Conflict: {
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
        AgreementId: components["schemas"]["Code"];
        Version: number;
        /** @description Which version; left out, the one in force, else the newest. */
        OfVersion: number;
        /** @description Instead of Accept-Language, for whoever passes on a link. */
        PageLanguage: "en" | "fr" | "nl";
        TemplateId: components["schemas"]["AgreementName"];
        AgencyId: components["schemas"]["Code"];
        KeyId: components["schemas"]["KeyName"];
        /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
        IfMatch: string;
        /** @description nl, fr or en; texts are unofficial translations. */
        AcceptLanguage: string;
        /** @description The `next` of the page before. */
        Cursor: string;
        /** @description Items a page. */
        Limit: number;
    };
    requestBodies: never;
    headers: {
        /** @description Version of this contract. */
        "API-Version": string;
        /** @description Names this state of it (RFC 9110, 8.8.3); send it back as If-Match to change it. */
        ETag: string;
        /** @description What the page may use; its own style, by hash, and nothing else. */
        "Content-Security-Policy": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHeads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Both heads. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Heads"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
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
    getRegistry: {
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
            /** @description The canonical bytes (RFC 8785) of the snapshot. */
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
    listAgreements: {
        parameters: {
            query?: {
                /** @description Versions in this state; without it, those in force. */
                state?: components["schemas"]["State"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every such version, by id and version. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Agreement"][];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Unexpected"];
        };
    };
    createAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAgreement"];
            };
        };
        responses: {
            /** @description The draft. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementVersion"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    getAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agreementId: components["schemas"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agreement. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    listVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agreementId: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every version, the oldest first. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    getVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agreementId: components["parameters"]["AgreementId"];
                version: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementVersion"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    reviseDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                agreementId: components["parameters"]["AgreementId"];
                version: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAgreement"];
            };
        };
        responses: {
            /** @description The draft as it is now. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementVersion"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Unexpected"];
        };
    };
    proposeVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                agreementId: components["parameters"]["AgreementId"];
                version: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version as it is now. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementVersion"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Unexpected"];
        };
    };
    signVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agreementId: components["parameters"]["AgreementId"];
                version: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionSignature"];
            };
        };
        responses: {
            /** @description The version as it is now. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementVersion"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    registerSignature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agreementId: components["parameters"]["AgreementId"];
                version: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Registration"];
            };
        };
        responses: {
            /** @description The version as it is now. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementVersion"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    confirmAct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agreementId: components["parameters"]["AgreementId"];
                version: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Confirmation"];
            };
        };
        responses: {
            /** @description The version as it is now. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementVersion"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    suspendVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agreementId: components["parameters"]["AgreementId"];
                version: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Halt"];
            };
        };
        responses: {
            /** @description The version as it is now. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementVersion"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    resumeVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agreementId: components["parameters"]["AgreementId"];
                version: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Halt"];
            };
        };
        responses: {
            /** @description The version as it is now. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementVersion"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    revokeVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agreementId: components["parameters"]["AgreementId"];
                version: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The version as it is now. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementVersion"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    withdrawFromAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agreementId: components["parameters"]["AgreementId"];
                version: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The version as it is now. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementVersion"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    listAgencyKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agencyId: components["parameters"]["AgencyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every key, also those revoked. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyKeyList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    registerAgencyKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agencyId: components["parameters"]["AgencyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAgencyKey"];
            };
        };
        responses: {
            /** @description The key. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyKey"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    revokeAgencyKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agencyId: components["parameters"]["AgencyId"];
                keyId: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The key. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyKey"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    getRegister: {
        parameters: {
            query?: {
                /** @description Which version; left out, the one in force, else the newest. */
                version?: components["parameters"]["OfVersion"];
                /** @description Instead of Accept-Language, for whoever passes on a link. */
                language?: components["parameters"]["PageLanguage"];
            };
            header?: {
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                agreementId: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every row. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Register"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    getControllers: {
        parameters: {
            query?: {
                /** @description Which version; left out, the one in force, else the newest. */
                version?: components["parameters"]["OfVersion"];
                /** @description Instead of Accept-Language, for whoever passes on a link. */
                language?: components["parameters"]["PageLanguage"];
            };
            header?: {
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                agreementId: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every party. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JointControllers"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    getMatrix: {
        parameters: {
            query?: {
                /** @description Which version; left out, the one in force, else the newest. */
                version?: components["parameters"]["OfVersion"];
            };
            header?: never;
            path: {
                agreementId: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every cell. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingMatrix"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    getMatrixTable: {
        parameters: {
            query?: {
                /** @description Which version; left out, the one in force, else the newest. */
                version?: components["parameters"]["OfVersion"];
            };
            header?: never;
            path: {
                agreementId: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table. */
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
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    getVectors: {
        parameters: {
            query?: {
                /** @description Which version; left out, the one in force, else the newest. */
                version?: components["parameters"]["OfVersion"];
            };
            header?: never;
            path: {
                agreementId: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table. */
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
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    getProtocol: {
        parameters: {
            query?: {
                /** @description Instead of Accept-Language, for whoever passes on a link. */
                language?: components["parameters"]["PageLanguage"];
            };
            header?: {
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                agreementId: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Content-Security-Policy": components["headers"]["Content-Security-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    previewProtocol: {
        parameters: {
            query?: {
                /** @description Which version; left out, the one in force, else the newest. */
                version?: components["parameters"]["OfVersion"];
                /** @description Instead of Accept-Language, for whoever passes on a link. */
                language?: components["parameters"]["PageLanguage"];
            };
            header?: {
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                agreementId: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Content-Security-Policy": components["headers"]["Content-Security-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    listTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By id. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateList"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Unexpected"];
        };
    };
    createTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Template"];
            };
        };
        responses: {
            /** @description Kept. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    getTemplate: {
        parameters: {
            query?: {
                /** @description Which version; left out, the one in force, else the newest. */
                version?: components["parameters"]["OfVersion"];
            };
            header?: never;
            path: {
                templateId: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    instantiateTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                templateId: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateFilling"];
            };
        };
        responses: {
            /** @description The draft. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateInstance"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    getDrift: {
        parameters: {
            query?: {
                /** @description Which version; left out, the one in force, else the newest. */
                version?: components["parameters"]["OfVersion"];
            };
            header?: never;
            path: {
                templateId: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By agreement. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriftReport"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    getUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: components["schemas"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unit. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Directory"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    getRecords: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: components["schemas"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Records"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    listDeputies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: components["schemas"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every deputy, by the first day. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deputies"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    listAttestations: {
        parameters: {
            query?: {
                /** @description Days from today. */
                within?: number;
                /** @description The `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                unitId: components["schemas"]["Code"];
            };
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
                    "application/json": components["schemas"]["Lapses"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                status?: components["schemas"]["ChangeStatus"];
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
            /** @description A page. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Unexpected"];
        };
    };
    proposeChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChange"];
            };
        };
        responses: {
            /** @description Pending. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Change"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            default: components["responses"]["Unexpected"];
        };
    };
    getChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                changeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The change. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Change"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    confirmChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                changeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In force; names the registry snapshot that holds it. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Published"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            default: components["responses"]["Unexpected"];
        };
    };
    rejectChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                changeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Rejected. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Change"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    importPartners: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewImport"];
            };
        };
        responses: {
            /** @description Nothing was written, because it is a dry run or nothing of it is new. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description One change, pending. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    recordAttestation: {
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
                "application/json": components["schemas"]["Attestation"];
            };
        };
        responses: {
            /** @description Recorded; names the registry snapshot that holds it. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Published"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    revokeAttestation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                professionalId: components["schemas"]["Code"];
                kind: components["schemas"]["AttestationKind"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Revoked; names the registry snapshot without it. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Published"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    recordDeparture: {
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
                "application/json": components["schemas"]["Departure"];
            };
        };
        responses: {
            /** @description Recorded; names the registry snapshot that says so. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Published"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    recordDeputy: {
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
                "application/json": components["schemas"]["NewDeputy"];
            };
        };
        responses: {
            /** @description Recorded; names the registry snapshot that holds it. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeputyPublished"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    endDeputy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                professionalId: components["schemas"]["Code"];
                deputyId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended; names the registry snapshot without it. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Published"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    registerKey: {
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
                "application/json": components["schemas"]["PublicKey"];
            };
        };
        responses: {
            /** @description Registered; names the registry snapshot that holds it. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Published"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    listCandidates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those whose shadow has not ended, the newest first. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Candidate"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Unexpected"];
        };
    };
    proposeCandidate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCandidate"];
            };
        };
        responses: {
            /** @description The candidate. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidate"];
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
            /** @description It cannot. */
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
