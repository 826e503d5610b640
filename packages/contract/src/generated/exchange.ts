// Generated from openapi/ by `pnpm generate`. Change the contract instead.
export interface paths {
    readonly "/cases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The caller's own cases
         * @description Cases in which the caller is a participant. No content; no other way to find a case.
         */
        readonly get: operations["listCases"];
        readonly put?: never;
        /**
         * Open a case
         * @description By the chair of the unit alone; exactly one lead agency and one named owner. The subject is kept under a pseudonym and encrypted.
         */
        readonly post: operations["openCase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cases/{caseId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One case
         * @description Who sits in it and for what. To anyone who is not a participant it does not exist.
         */
        readonly get: operations["getCase"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cases/{caseId}/participants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Add a participant
         * @description By the chair, with a reason; the circle stays as small as the case allows.
         */
        readonly post: operations["addParticipant"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cases/{caseId}/conflicts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Declare a conflict of interest
         * @description By the professional concerned or the chair. From then on nothing of the case is told to that professional.
         */
        readonly post: operations["declareConflict"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cases/{caseId}/closure": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Close a case
         * @description By the chair; ends every sharing in it.
         */
        readonly post: operations["closeCase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cases/{caseId}/items": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The own agency's items on a case
         * @description Descriptions without content.
         */
        readonly get: operations["listItems"];
        readonly put?: never;
        /**
         * Keep an item
         * @description By its author, who becomes its holder with the agency. A secret item may be sealed: then only a text encrypted to the agency is kept and no service can read it.
         */
        readonly post: operations["addItem"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cases/{caseId}/items/{itemId}/prerelease": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Release an item beforehand
         * @description By the holder, under a clause that allows it, at most as the variant the clause names. From then on a lawful question under that clause is answered at once.
         */
        readonly put: operations["prereleaseItem"];
        readonly post?: never;
        /**
         * Take a release back
         * @description By the holder. What was told stays told; nothing more is told.
         */
        readonly delete: operations["withdrawPrerelease"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cases/{caseId}/items/{itemId}/secrecy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sign one's own decision to speak
         * @description By the secrecy holder alone, for this item, these named recipients and, where given, this session. Nobody else can make or demand it; to anyone else the item does not exist.
         */
        readonly post: operations["liftSecrecy"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cases/{caseId}/evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record consent or that the person was informed
         * @description By an agency that holds items on the case, never by the asker for another's items.
         */
        readonly post: operations["recordEvidence"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cases/{caseId}/evidence/{evidenceId}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record that consent was withdrawn
         * @description Honoured for everything that has not left yet.
         */
        readonly post: operations["withdrawEvidence"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cases/{caseId}/approvals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Approve a sharing
         * @description Signed by the chair, the prosecutor, or an attendee of the session, each for what is theirs to approve. Nobody approves their own request.
         */
        readonly post: operations["approve"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cases/{caseId}/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Convene a session
         * @description By the chair, with notice and with a legal basis that names who, for what and how.
         */
        readonly post: operations["conveneSession"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cases/{caseId}/sessions/{sessionId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One session
         * @description For its invited participants.
         */
        readonly get: operations["getSession"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cases/{caseId}/sessions/{sessionId}/checkins": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Check in
         * @description Personally; acknowledges the secrecy reminder.
         */
        readonly post: operations["checkIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cases/{caseId}/sessions/{sessionId}/opening": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Open a session
         * @description By the chair, once every core role of the unit has checked in.
         */
        readonly post: operations["openSession"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cases/{caseId}/sessions/{sessionId}/closure": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Close a session
         * @description By the chair; a session also closes by itself at its end. What was for viewing in session is not shown any more.
         */
        readonly post: operations["closeSession"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cases/{caseId}/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask
         * @description Decides on each item that the asker may know of. Items released beforehand are revealed at once when every gate is met; all others wait for their holder. What must not be known is answered like what does not exist.
         */
        readonly post: operations["ask"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Asked of me, or asked by me
         * @description Without content.
         */
        readonly get: operations["listRequests"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/requests/{requestId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One request
         * @description For the asker: what was given, each reading recorded first. For the holder: what is asked, and the names of all who would receive it.
         */
        readonly get: operations["getRequest"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/requests/{requestId}/answers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Answer
         * @description By the holder: give a variant of an item to the asker, or to named attendees. To say nothing is to do nothing.
         */
        readonly post: operations["answer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cases/{caseId}/disclosures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make an item known
         * @description The holder's own initiative, in a session, to a partner or in an emergency. An oral, telephone or paper disclosure is recorded the same way, without content.
         */
        readonly post: operations["disclose"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/disclosures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What we gave, or what we were told
         * @description Who read it, until when, and whether it was taken back. Without content.
         */
        readonly get: operations["listDisclosures"];
        readonly put?: never;
        /**
         * Warn in imminent danger
         * @description By any professional, with no case, agreement or training needed; every gap becomes a review item within 72 hours. On 503 call the number on the screen.
         */
        readonly post: operations["warn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/disclosures/{disclosureId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read what was made known
         * @description By its named recipient. Each reading is recorded first; what was for viewing in session is shown only while the session is open.
         */
        readonly get: operations["getDisclosure"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/disclosures/{disclosureId}/acknowledgement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Acknowledge
         * @description By its named recipient; recorded in the ledger under the same transaction.
         */
        readonly post: operations["acknowledge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/disclosures/{disclosureId}/recall": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take a disclosure back
         * @description By its holder, with a reason. The content is not shown any more and the recipient is told to delete it.
         */
        readonly post: operations["recall"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reviews": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Reviews that are due
         * @description Emergency disclosures and their gaps, due within 72 hours; without content.
         */
        readonly get: operations["listReviews"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subjects": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A person's pseudonym
         * @description For the lawfulness reviewer who handles a verified request. The same answer comes whether or not anything is held about the person.
         */
        readonly post: operations["findSubject"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/simulations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Who may see what, and why
         * @description Decides on given facts under the bundle in force. Touches no case and no person.
         */
        readonly post: operations["simulate"];
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
        readonly NewCase: {
            readonly unit: components["schemas"]["Code"];
            /** @description Case number, never a name. */
            readonly reference: string;
            /** @enum {string} */
            readonly track: "early-help" | "prevention" | "reintegration";
            readonly subject: {
                /** @description Verified identifier of the person; kept encrypted, used for the pseudonym only. */
                readonly identifier: string;
                readonly minor: boolean;
            };
            readonly leadAgency: components["schemas"]["Code"];
            readonly owner: components["schemas"]["Code"];
            readonly broughtBy: components["schemas"]["Code"];
            /** @description The legal power on which the bringer brings the case. */
            readonly power: string;
            readonly participants: readonly components["schemas"]["NewParticipant"][];
            /** Format: date */
            readonly reviewBy: string;
        };
        readonly NewParticipant: {
            readonly professional: components["schemas"]["Code"];
            readonly reason: string;
        };
        readonly NewConflict: {
            readonly professional: components["schemas"]["Code"];
            readonly reason: string;
        };
        readonly Closure: {
            readonly reason: string;
        };
        readonly Case: {
            readonly id: components["schemas"]["Id"];
            readonly unit: components["schemas"]["Code"];
            readonly reference: string;
            readonly jurisdiction: components["schemas"]["Jurisdiction"];
            /** @enum {string} */
            readonly track: "early-help" | "prevention" | "reintegration";
            /** @enum {string} */
            readonly state: "open" | "closed";
            readonly leadAgency: components["schemas"]["Code"];
            readonly owner: components["schemas"]["Code"];
            readonly broughtBy: components["schemas"]["Code"];
            readonly openedAt: components["schemas"]["Moment"];
            /** Format: date */
            readonly reviewBy: string;
            readonly participants: readonly {
                readonly professional: components["schemas"]["Code"];
                readonly name: string;
                readonly agency: components["schemas"]["Code"];
                readonly agencyType: components["schemas"]["AgencyType"];
            }[];
        };
        readonly CasePage: {
            readonly items: readonly components["schemas"]["Case"][];
            readonly next?: string;
        };
        /** @description Structured, because no code can honestly summarise or anonymise free text. Each variant is written by the author. */
        readonly NewItem: {
            readonly category: components["schemas"]["Category"];
            /**
             * @description Without this label an item cannot be shared where the rule asks for it.
             * @enum {string}
             */
            readonly statementType?: "fact" | "assessment" | "hearsay";
            readonly content?: components["schemas"]["ItemContent"];
            readonly envelope?: components["schemas"]["Envelope"];
            readonly labels?: components["schemas"]["ItemLabels"];
            readonly expiresAt?: components["schemas"]["Moment"];
        };
        readonly ItemContent: {
            readonly summary?: string;
            readonly detail?: string;
            readonly detailWithoutSource?: string;
            readonly detailWithoutThirdParties?: string;
            readonly source?: string;
            readonly thirdParties?: readonly string[];
            /** @description What else could explain it; never left out when the item is told in full. */
            readonly otherExplanations?: string;
        };
        readonly ItemLabels: {
            readonly handling?: readonly ("TLP:RED" | "TLP:AMBER+STRICT" | "TLP:AMBER" | "TLP:GREEN" | "TLP:CLEAR" | "H0" | "H1" | "H2" | "H3")[];
            readonly originatorPermission?: boolean;
            /** @description Covered by the holder's professional secrecy. */
            readonly secret?: boolean;
            readonly classified?: boolean;
            /** @description Belief linked to no conduct or need. */
            readonly standalone?: boolean;
            /** @description Source and information grading, e.g. 3×5×2. */
            readonly grading?: {
                /** @enum {string} */
                readonly scheme: "3x5x2" | "4x4" | "5x5x5" | "plain";
                readonly source: string;
                readonly information: string;
            };
            /** @enum {string} */
            readonly contested?: "none" | "noted" | "restricted";
            /** @description Received from another agency. */
            readonly onward?: boolean;
            readonly signalAuthor?: components["schemas"]["Code"];
            readonly measureOwner?: components["schemas"]["Code"];
            /** @description Its recipients need a clearance. */
            readonly clearance?: boolean;
        };
        /** @description General JSON serialisation of a JWE (RFC 7516), ECDH-ES+A256KW with A256GCM to the sealing keys of the named agencies. No service can open it. */
        readonly Envelope: {
            readonly protected: string;
            readonly iv: string;
            readonly ciphertext: string;
            readonly tag: string;
            readonly recipients: readonly {
                readonly header: {
                    /** @enum {string} */
                    readonly alg: "ECDH-ES+A256KW";
                    readonly kid: string;
                    readonly epk: {
                        /** @enum {string} */
                        readonly kty: "OKP";
                        /** @enum {string} */
                        readonly crv: "X25519";
                        readonly x: string;
                    };
                };
                readonly encrypted_key: string;
            }[];
        };
        readonly Item: {
            readonly id: components["schemas"]["Id"];
            readonly caseId: components["schemas"]["Id"];
            readonly category: components["schemas"]["Category"];
            /** @enum {string} */
            readonly statementType?: "fact" | "assessment" | "hearsay";
            readonly holder: components["schemas"]["Code"];
            readonly author: components["schemas"]["Code"];
            readonly sealed: boolean;
            readonly secret: boolean;
            readonly prerelease?: components["schemas"]["Prerelease"];
            readonly createdAt: components["schemas"]["Moment"];
            readonly expiresAt?: components["schemas"]["Moment"];
        };
        readonly ItemPage: {
            readonly items: readonly components["schemas"]["Item"][];
            readonly next?: string;
        };
        readonly Prerelease: {
            readonly clause: components["schemas"]["Code"];
            readonly variant: components["schemas"]["Variant"];
        };
        /** @description Ed25519 over the canonical bytes (RFC 8785) of what the operation says is signed. */
        readonly Signature: {
            readonly keyId: string;
            readonly signedAt: components["schemas"]["Moment"];
            /** @description Base64. */
            readonly value: string;
        };
        /** @description Signed over {act: "lift-secrecy", caseId, itemId, purpose, recipients, sessionId or null, signedAt, variant}. */
        readonly NewSecrecyDecision: {
            readonly purpose: components["schemas"]["Purpose"];
            readonly recipients: readonly components["schemas"]["Code"][];
            readonly sessionId?: components["schemas"]["Id"];
            readonly variant: components["schemas"]["Variant"];
            readonly signature: components["schemas"]["Signature"];
            readonly envelope?: components["schemas"]["Envelope"];
        };
        readonly SecrecyDecision: {
            readonly id: components["schemas"]["Id"];
            readonly itemId: components["schemas"]["Id"];
            readonly purpose: components["schemas"]["Purpose"];
            readonly recipients: readonly components["schemas"]["Code"][];
            readonly sessionId?: components["schemas"]["Id"];
            readonly variant: components["schemas"]["Variant"];
            readonly recordedAt: components["schemas"]["Moment"];
        };
        readonly NewEvidence: {
            /** @enum {string} */
            readonly kind: "consent" | "informed";
            /** Format: date */
            readonly on: string;
            /** @description How it was given, e.g. in a conversation with a parent present. */
            readonly how: string;
            readonly categories: readonly components["schemas"]["Category"][];
            readonly purposes: readonly components["schemas"]["Purpose"][];
            /** @description Agencies it is limited to; absent means none named. */
            readonly recipients?: readonly components["schemas"]["Code"][];
        };
        readonly Evidence: {
            readonly id: components["schemas"]["Id"];
            /** @enum {string} */
            readonly kind: "consent" | "informed";
            /** Format: date */
            readonly on: string;
            readonly agency: components["schemas"]["Code"];
            readonly recordedAt: components["schemas"]["Moment"];
            readonly withdrawnAt?: components["schemas"]["Moment"];
        };
        readonly Withdrawal: {
            readonly reason: string;
        };
        /** @description Signed over {act: "approve", as, caseId, dissent, itemId, purpose, recipients, sessionId or null, signedAt}. */
        readonly NewApproval: {
            /** @enum {string} */
            readonly as: "chair" | "prosecutor" | "attendee";
            readonly itemId: components["schemas"]["Id"];
            readonly purpose: components["schemas"]["Purpose"];
            /** @description Agencies for which it is given. */
            readonly recipients: readonly components["schemas"]["Code"][];
            readonly sessionId?: components["schemas"]["Id"];
            /** @description The attendee does not agree. */
            readonly dissent?: boolean;
            readonly signature: components["schemas"]["Signature"];
        };
        readonly Approval: {
            readonly id: components["schemas"]["Id"];
            /** @enum {string} */
            readonly as: "chair" | "prosecutor" | "attendee";
            readonly itemId: components["schemas"]["Id"];
            readonly recordedAt: components["schemas"]["Moment"];
        };
        readonly NewSession: {
            readonly startsAt: components["schemas"]["Moment"];
            readonly endsAt: components["schemas"]["Moment"];
            /** @description Without all three a session does not open (in Belgium art. 458ter Criminal Code). */
            readonly legalBasis: {
                readonly citation: string;
                readonly who: string;
                readonly finality: string;
                readonly modalities: string;
            };
            readonly invited: readonly components["schemas"]["Code"][];
        };
        readonly CheckIn: {
            /**
             * @description That the reminder of everyone's secrecy was read.
             * @enum {string}
             */
            readonly secrecyReminder: "acknowledged";
        };
        readonly Session: {
            readonly id: components["schemas"]["Id"];
            readonly caseId: components["schemas"]["Id"];
            /** @enum {string} */
            readonly state: "convened" | "open" | "closed";
            readonly convenedAt: components["schemas"]["Moment"];
            readonly startsAt: components["schemas"]["Moment"];
            readonly endsAt: components["schemas"]["Moment"];
            /** @description Convened with less than a day's notice; shown to reviewers. */
            readonly popUp: boolean;
            readonly invited: readonly {
                readonly professional: components["schemas"]["Code"];
                readonly name: string;
                readonly agency: components["schemas"]["Code"];
                readonly checkedIn: boolean;
            }[];
        };
        /** @description About one person, with one purpose, one question and a reason. Names categories or items, not both. */
        readonly NewRequest: {
            readonly purpose: components["schemas"]["Purpose"];
            /**
             * @description Absent means a question. Lists, tasks to observe and rankings are refused, and recorded.
             * @enum {string}
             */
            readonly kind?: "question" | "list" | "task" | "rank";
            readonly categories?: readonly components["schemas"]["Category"][];
            readonly itemIds?: readonly components["schemas"]["Id"][];
            /** @description Agencies that are asked; absent means every agency on the case. */
            readonly holders?: readonly components["schemas"]["Code"][];
            readonly sessionId?: components["schemas"]["Id"];
            /** @description Attendees of the session for whom it is asked; absent means the asker alone. */
            readonly attendees?: readonly components["schemas"]["Code"][];
            readonly question: string;
            /** @description Why it is needed for this purpose, and why nothing lighter will do. Empty means none is given. */
            readonly reason: string;
        };
        readonly Request: {
            readonly id: components["schemas"]["Id"];
            readonly caseId: components["schemas"]["Id"];
            readonly purpose: components["schemas"]["Purpose"];
            readonly askedAt: components["schemas"]["Moment"];
            readonly asker: components["schemas"]["Person"];
            /** @description The names of all who would receive an answer. */
            readonly recipients?: readonly components["schemas"]["Person"][];
            /**
             * @description Pending while a holder may still answer. An unanswered request lapses, neutrally.
             * @enum {string}
             */
            readonly state: "answered" | "pending" | "lapsed";
            readonly question: string;
            readonly reason?: string;
            readonly sessionId?: components["schemas"]["Id"];
            readonly answers: readonly components["schemas"]["Answer"][];
            readonly receipt?: components["schemas"]["Receipt"];
        };
        /** @description A professional, by name. */
        readonly Person: {
            readonly professional: components["schemas"]["Code"];
            readonly name: string;
            readonly agency: components["schemas"]["Code"];
        };
        readonly RequestPage: {
            readonly items: readonly components["schemas"]["Request"][];
            readonly next?: string;
        };
        /** @description The answer on one item or one category. `nothing` is all there is to say when nothing is held, when nothing may be known, and when nothing was said. */
        readonly Answer: {
            /** @enum {string} */
            readonly effect: "permit" | "deny" | "pending" | "nothing";
            readonly itemId?: components["schemas"]["Id"];
            readonly category?: components["schemas"]["Category"];
            readonly holder?: components["schemas"]["Code"];
            /** @description The professionals to whom this answer applies. */
            readonly recipients?: readonly components["schemas"]["Code"][];
            readonly disclosureId?: components["schemas"]["Id"];
            readonly item?: components["schemas"]["RevealedItem"];
            readonly decision?: components["schemas"]["DecisionInWords"];
        };
        readonly DecisionInWords: {
            /** @description The decision and its reason in one or two plain sentences. */
            readonly text: string;
            readonly grounds: readonly components["schemas"]["CodeWithText"][];
            readonly rules: readonly {
                readonly id: string;
                readonly citation: string;
                /**
                 * @description Whether the rule is cited law, law not yet verified, or a default of ours.
                 * @enum {string}
                 */
                readonly status: "law" | "unverified" | "design";
                readonly text?: string;
            }[];
            readonly obligations: readonly components["schemas"]["CodeWithText"][];
            /** @description What would make it lawful; fewest changes first. */
            readonly alternatives: readonly {
                readonly changes: readonly components["schemas"]["CodeWithText"][];
                readonly variants: readonly components["schemas"]["Variant"][];
            }[];
            /** @description Gaps that an emergency passed over; each is reviewed within 72 hours. */
            readonly flags: readonly components["schemas"]["CodeWithText"][];
        };
        readonly CodeWithText: {
            readonly code: string;
            readonly text: string;
        };
        readonly RevealedItem: {
            readonly itemId: components["schemas"]["Id"];
            readonly category: components["schemas"]["Category"];
            /** @enum {string} */
            readonly statementType?: "fact" | "assessment" | "hearsay";
            readonly variant: components["schemas"]["Variant"];
            /** @description False for what may only be viewed in session. */
            readonly exportable: boolean;
            readonly held?: boolean;
            readonly count?: number;
            readonly summary?: string;
            readonly detail?: string;
            readonly detailWithoutSource?: string;
            readonly detailWithoutThirdParties?: string;
            readonly source?: string;
            readonly thirdParties?: readonly string[];
            readonly otherExplanations?: string;
            readonly envelope?: components["schemas"]["Envelope"];
            readonly handling?: readonly string[];
            readonly contested?: boolean;
            readonly lapsesAt?: components["schemas"]["Moment"];
        };
        readonly NewAnswer: {
            readonly itemId: components["schemas"]["Id"];
            readonly variant: components["schemas"]["Variant"];
            /** @description Among those who asked; absent means all of them, and then a refusal for one refuses all. */
            readonly recipients?: readonly components["schemas"]["Code"][];
            /** @description Why it serves the young person, where the person is a minor. */
            readonly childInterest?: string;
        };
        readonly NewDisclosure: {
            readonly itemId: components["schemas"]["Id"];
            readonly purpose: components["schemas"]["Purpose"];
            readonly variant: components["schemas"]["Variant"];
            readonly recipients: readonly components["schemas"]["Code"][];
            readonly sessionId?: components["schemas"]["Id"];
            /** @description Sent to police by the attendees together; each of them signs. */
            readonly returnSheet?: boolean;
            readonly justification?: string;
            readonly childInterest?: string;
            /** @description Made known by word of mouth, telephone or paper; recorded without content. */
            readonly spoken?: {
                /** @enum {string} */
                readonly channel: "oral" | "telephone" | "paper";
                readonly at: components["schemas"]["Moment"];
            };
        };
        readonly Warning: {
            readonly unit: components["schemas"]["Code"];
            readonly category: components["schemas"]["Category"];
            /** @enum {string} */
            readonly statementType?: "fact" | "assessment" | "hearsay";
            readonly summary: string;
            readonly subject?: {
                readonly identifier: string;
            };
            readonly recipients: readonly components["schemas"]["Code"][];
            /** @description Why the danger is imminent, in at least forty characters. */
            readonly justification: string;
            readonly secrecy?: components["schemas"]["WarningSecrecy"];
        };
        /** @description For a holder of professional secrecy: the own signed decision over {act: "lift-secrecy", category, purpose: "imminent-danger", recipients, signedAt, unit}. */
        readonly WarningSecrecy: {
            readonly signature: components["schemas"]["Signature"];
        };
        readonly Disclosed: {
            readonly answers: readonly components["schemas"]["Answer"][];
            readonly receipt: components["schemas"]["Receipt"];
            readonly reviewDueAt?: components["schemas"]["Moment"];
        };
        readonly DisclosureSummary: {
            readonly id: components["schemas"]["Id"];
            readonly caseId?: components["schemas"]["Id"];
            readonly itemId?: components["schemas"]["Id"];
            readonly category: components["schemas"]["Category"];
            readonly purpose: components["schemas"]["Purpose"];
            readonly variant: components["schemas"]["Variant"];
            readonly holder: components["schemas"]["Code"];
            readonly recipient: components["schemas"]["Person"];
            readonly madeAt: components["schemas"]["Moment"];
            readonly lapsesAt?: components["schemas"]["Moment"];
            /** @description How often its recipient read it. */
            readonly readings: number;
            readonly acknowledgedAt?: components["schemas"]["Moment"];
            readonly recalledAt?: components["schemas"]["Moment"];
        };
        readonly DisclosurePage: {
            readonly items: readonly components["schemas"]["DisclosureSummary"][];
            readonly next?: string;
        };
        readonly Disclosure: {
            readonly id: components["schemas"]["Id"];
            readonly purpose: components["schemas"]["Purpose"];
            readonly holder: components["schemas"]["Code"];
            readonly madeAt: components["schemas"]["Moment"];
            readonly item: components["schemas"]["RevealedItem"];
            readonly obligations: readonly components["schemas"]["CodeWithText"][];
            readonly receipt: components["schemas"]["Receipt"];
        };
        /** @description Proof that this was recorded before it was revealed. Anyone with the log's key can check it. */
        readonly Receipt: {
            readonly entryId: components["schemas"]["Id"];
            readonly index: number;
            /** @description The canonical bytes that were recorded, base64; codes and pseudonyms only. */
            readonly entry: string;
            /** @description C2SP tlog-proof@v1. */
            readonly proof: string;
        };
        readonly ReviewPage: {
            readonly items: readonly {
                readonly id: components["schemas"]["Id"];
                readonly unit: components["schemas"]["Code"];
                readonly disclosureId?: components["schemas"]["Id"];
                readonly openedAt: components["schemas"]["Moment"];
                readonly dueAt: components["schemas"]["Moment"];
                readonly flags: readonly components["schemas"]["CodeWithText"][];
            }[];
            readonly next?: string;
        };
        readonly SubjectQuery: {
            readonly identifier: string;
            readonly reason: string;
        };
        readonly Subject: {
            /** @description Regional pseudonym, for the ledger of that person in audit. */
            readonly subject: string;
        };
        /** @description Everything a decision depends on, coded. */
        readonly Facts: {
            readonly now: components["schemas"]["Moment"];
            readonly unit: components["schemas"]["Code"];
            readonly jurisdiction: components["schemas"]["Jurisdiction"];
            readonly purpose: components["schemas"]["Purpose"];
            /** @enum {string} */
            readonly initiative: "ask" | "push";
            /** @enum {string} */
            readonly requestKind: "question" | "list" | "task" | "rank";
            /** @enum {string} */
            readonly actor: "asker" | "holder" | "chair";
            /** @enum {string} */
            readonly address: "direct" | "conference";
            readonly holder: {
                /** @enum {string} */
                readonly type: "SCH" | "POL" | "SOC" | "YTH" | "MUN" | "MAY" | "PRB" | "PRO" | "MHC" | "HSG" | "EMP" | "FAM" | "COM" | "REG" | "AUD" | "RES" | "CONF";
                readonly agency: components["schemas"]["Code"];
                readonly onCase: boolean;
                readonly measureOwner: boolean;
            };
            readonly recipient: {
                /** @enum {string} */
                readonly type: "SCH" | "POL" | "SOC" | "YTH" | "MUN" | "MAY" | "PRB" | "PRO" | "MHC" | "HSG" | "EMP" | "FAM" | "COM" | "REG" | "AUD" | "RES" | "PER";
                readonly agency: components["schemas"]["Code"];
                readonly role: string;
                readonly onCase: boolean;
                readonly measureOwner: boolean;
                readonly coreMember: boolean;
                readonly intake: boolean;
                readonly author: boolean;
                /** @enum {string} */
                readonly training: "valid" | "expired" | "none";
                readonly clearance: boolean;
                readonly conflictOfInterest: boolean;
                /** @enum {string} */
                readonly territory: "inside" | "outside";
            };
            /** @enum {string} */
            readonly case: "none" | "open" | "closed";
            /** @enum {string} */
            readonly retention: "within" | "past";
            readonly item: {
                readonly category: components["schemas"]["Category"];
                readonly standalone: boolean;
                readonly secret: boolean;
                readonly classified: boolean;
                readonly handling: readonly ("TLP:RED" | "TLP:AMBER+STRICT" | "TLP:AMBER" | "TLP:GREEN" | "TLP:CLEAR" | "H0" | "H1" | "H2" | "H3")[];
                readonly originatorPermission: boolean;
                /** @enum {string} */
                readonly contested: "none" | "noted" | "restricted";
                readonly minor: boolean;
                readonly onward: boolean;
            };
            /** @enum {string} */
            readonly consent: "given" | "none" | "withdrawn";
            readonly dissent: number;
            readonly met: readonly ("SES" | "SEC" | "CNS" | "INF" | "CHR" | "PRO" | "UNA" | "GRD" | "FAO" | "JUS" | "BAS" | "MIN" | "CHT")[];
        };
        readonly Simulation: {
            /** @enum {string} */
            readonly effect: "permit" | "deny";
            readonly ground?: string;
            /** @description In a real request this answer would be that for something unknown. */
            readonly hidden: boolean;
            readonly variants: readonly components["schemas"]["Variant"][];
            readonly fields: readonly string[];
            readonly obligations: readonly string[];
            readonly trace: readonly {
                readonly ground: string;
                readonly step: string;
                readonly rule?: string;
                readonly gate?: string;
            }[];
            readonly flags?: readonly string[];
            readonly clause?: string;
            readonly revision: components["schemas"]["Revision"];
            readonly engine: string;
            readonly decision?: components["schemas"]["DecisionInWords"];
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
        /** Format: uuid */
        readonly Id: string;
        /**
         * @description Stable identifier of a unit, agency, professional, agreement or clause.
         * @example agy-school-meridian
         */
        readonly Code: string;
        /** @enum {string} */
        readonly Jurisdiction: "BE" | "NL" | "FR" | "UK";
        /**
         * Format: date-time
         * @description RFC 3339.
         */
        readonly Moment: string;
        /** @enum {string} */
        readonly AgencyType: "SCH" | "POL" | "SOC" | "YTH" | "MUN" | "MAY" | "PRB" | "PRO" | "MHC" | "HSG" | "EMP" | "FAM" | "COM" | "REG" | "AUD" | "RES";
        /**
         * @description Kind of information.
         * @enum {string}
         */
        readonly Category: "IDN" | "CON" | "EDU" | "PAS" | "PRF" | "PIN" | "SUP" | "HLT" | "FMS" | "HOU" | "JOB" | "ONL" | "TRV" | "CVN" | "BEL" | "TPD" | "FDK" | "MSR" | "REF";
        /**
         * @description How much of an item is made known; each is written by its author.
         * @enum {string}
         */
        readonly Variant: "hit" | "summary" | "without-source" | "without-third-parties" | "full";
        /** @enum {string} */
        readonly Purpose: "early-help" | "prevention" | "risk-assessment" | "case-conference" | "reintegration" | "imminent-danger" | "audit" | "research";
        /** @description Content hash of an immutable document. */
        readonly Revision: string;
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
        /** @description The same Idempotency-Key came before with another body. */
        readonly Unprocessable: {
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
    parameters: {
        readonly CaseId: components["schemas"]["Id"];
        readonly ItemId: components["schemas"]["Id"];
        readonly EvidenceId: components["schemas"]["Id"];
        readonly SessionId: components["schemas"]["Id"];
        readonly RequestId: components["schemas"]["Id"];
        readonly DisclosureId: components["schemas"]["Id"];
        readonly Box: "asked-of-me" | "asked-by-me";
        readonly Direction: "given" | "received";
        /** @description nl, fr or en; texts are unofficial translations. */
        readonly AcceptLanguage: string;
        /** @description The `next` of the page before. */
        readonly Cursor: string;
        /** @description Items a page. */
        readonly Limit: number;
        /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
        readonly IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /** @description Version of this contract. */
        readonly "API-Version": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listCases: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of cases, newest first. */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CasePage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly openCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewCase"];
            };
        };
        readonly responses: {
            /** @description The case. */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Case"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly getCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseId: components["parameters"]["CaseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The case. */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Case"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly addParticipant: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseId: components["parameters"]["CaseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewParticipant"];
            };
        };
        readonly responses: {
            /** @description The case with its participants. */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Case"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly declareConflict: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseId: components["parameters"]["CaseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewConflict"];
            };
        };
        readonly responses: {
            /** @description The case with its participants. */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Case"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly closeCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseId: components["parameters"]["CaseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Closure"];
            };
        };
        readonly responses: {
            /** @description The closed case. */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Case"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly listItems: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path: {
                readonly caseId: components["parameters"]["CaseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of items. */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ItemPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly addItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["CaseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewItem"];
            };
        };
        readonly responses: {
            /** @description The item, without its content. */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Item"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly prereleaseItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseId: components["parameters"]["CaseId"];
                readonly itemId: components["parameters"]["ItemId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Prerelease"];
            };
        };
        readonly responses: {
            /** @description The item. */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Item"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly withdrawPrerelease: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseId: components["parameters"]["CaseId"];
                readonly itemId: components["parameters"]["ItemId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The item. */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Item"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly liftSecrecy: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseId: components["parameters"]["CaseId"];
                readonly itemId: components["parameters"]["ItemId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewSecrecyDecision"];
            };
        };
        readonly responses: {
            /** @description The recorded decision. */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SecrecyDecision"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly recordEvidence: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseId: components["parameters"]["CaseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewEvidence"];
            };
        };
        readonly responses: {
            /** @description The evidence. */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Evidence"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly withdrawEvidence: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseId: components["parameters"]["CaseId"];
                readonly evidenceId: components["parameters"]["EvidenceId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Withdrawal"];
            };
        };
        readonly responses: {
            /** @description The evidence, withdrawn. */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Evidence"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly approve: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseId: components["parameters"]["CaseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewApproval"];
            };
        };
        readonly responses: {
            /** @description The approval. */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Approval"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly conveneSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseId: components["parameters"]["CaseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewSession"];
            };
        };
        readonly responses: {
            /** @description The session, convened. */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly getSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseId: components["parameters"]["CaseId"];
                readonly sessionId: components["parameters"]["SessionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The session. */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly checkIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseId: components["parameters"]["CaseId"];
                readonly sessionId: components["parameters"]["SessionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CheckIn"];
            };
        };
        readonly responses: {
            /** @description The session. */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly openSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseId: components["parameters"]["CaseId"];
                readonly sessionId: components["parameters"]["SessionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The session, open. */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly closeSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseId: components["parameters"]["CaseId"];
                readonly sessionId: components["parameters"]["SessionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The session, closed. */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly ask: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["CaseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewRequest"];
            };
        };
        readonly responses: {
            /** @description The request with its answers. */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Request"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly listRequests: {
        readonly parameters: {
            readonly query: {
                readonly box: components["parameters"]["Box"];
                /** @description The `next` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of requests, newest first. */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RequestPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly getRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly requestId: components["parameters"]["RequestId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request. */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Request"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly answer: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly requestId: components["parameters"]["RequestId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewAnswer"];
            };
        };
        readonly responses: {
            /** @description The request as its holder sees it, with the decision on what was given. */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Request"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly disclose: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["CaseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewDisclosure"];
            };
        };
        readonly responses: {
            /** @description What was decided for each recipient, with the receipt. */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Disclosed"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly listDisclosures: {
        readonly parameters: {
            readonly query: {
                readonly direction: components["parameters"]["Direction"];
                /** @description The `next` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of disclosures, newest first. */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DisclosurePage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly warn: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Warning"];
            };
        };
        readonly responses: {
            /** @description What was decided for each recipient, with the receipt. */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Disclosed"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly getDisclosure: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly disclosureId: components["parameters"]["DisclosureId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The disclosure with its content. */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Disclosure"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly acknowledge: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly disclosureId: components["parameters"]["DisclosureId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The disclosure, acknowledged. */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DisclosureSummary"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly recall: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly disclosureId: components["parameters"]["DisclosureId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Withdrawal"];
            };
        };
        readonly responses: {
            /** @description The disclosure, recalled. */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DisclosureSummary"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly listReviews: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of reviews, the most urgent first. */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReviewPage"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly findSubject: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubjectQuery"];
            };
        };
        readonly responses: {
            /** @description The regional pseudonym of that identifier. */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Subject"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly simulate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description nl, fr or en; texts are unofficial translations. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Facts"];
            };
        };
        readonly responses: {
            /** @description The decision in codes and in plain words. */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Simulation"];
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
