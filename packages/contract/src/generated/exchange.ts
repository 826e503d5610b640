// Generated from openapi/ by `pnpm generate`. Change the contract instead.
export interface paths {
    "/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's own cases
         * @description Cases in which the caller is a participant. No content; no other way to find a case.
         */
        get: operations["listCases"];
        put?: never;
        /**
         * Open a case
         * @description By the chair of the unit alone; exactly one lead agency and one named owner. The subject is kept under a pseudonym and encrypted.
         */
        post: operations["openCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One case
         * @description Who sits in it and for what. To anyone who is not a participant it does not exist.
         */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a participant
         * @description By the chair, with a reason; the circle stays as small as the case allows.
         */
        post: operations["addParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declare a conflict of interest
         * @description By the professional concerned or the chair. From then on nothing of the case is told to that professional.
         */
        post: operations["declareConflict"];
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
         * Bring existing cases over from CSV or XLSX
         * @description By the chair of the unit. Each row of a list is a case or an item of one; its columns are named at `content`. A dry run writes nothing and names every fault of every row with its place. Otherwise all of it is brought over, or, with one fault, nothing. A case is locked: its circle may only label what is its own, and nothing of it is asked for, told or met about before the chair releases it. The day until which the old file was to be kept stays: a row past it is a fault, and what nobody releases or labels in time is erased. The same list again is a fault in each of its rows; the same request again is answered as before.
         */
        post: operations["importCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/unlocking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release a case that was brought over
         * @description By the chair, who names the basis on which the unit goes on with it and says of each of its circle why they are needed. Who is not named is removed; the owner and the chair stay. Which items are labelled does not matter and is not told: an item that nobody labelled stays locked in the released case.
         */
        post: operations["unlockCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/imported": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was brought over for the own agency to label
         * @description Descriptions without the text. Nobody but the holder's own professionals in the inner circle finds one.
         */
        get: operations["listImportedItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/imported/{importedId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an item that was brought over says
         * @description For the holder's own professionals; that they read it is recorded first. To everybody else it does not exist.
         */
        get: operations["getImportedItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/imported/{importedId}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an item of what was brought over
         * @description By a professional of the holder, who becomes its author and says of it what is said of any new item: type, handling, grading, secrecy, and each variant in their own words. It expires on the day until which the old file was to be kept, or before. The text that was brought over is erased.
         */
        post: operations["labelItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/imported/{importedId}/discarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase what was brought over and is not to be kept
         * @description By a professional of the holder: not theirs, not true any more, or not needed. It is erased at once; why is not asked, and nobody is told.
         */
        post: operations["discardImportedItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a participant
         * @description By the chair, with a reason. From then on the case does not exist for that professional; what they brought stays with their agency. They may be added again. Not the owner: hand the case over first.
         */
        post: operations["removeParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/circle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a participant to the inner or the outer circle
         * @description By the chair, with a reason. The inner circle shares. The outer one knows the case, who sits in it and when it meets, and is told that coordination is needed; it sees no item that it did not bring.
         */
        post: operations["moveCircle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/guests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Admit a guest for some time
         * @description By the chair, with a reason and an end of at most 90 days. At that moment the case does not exist for the guest any more, whether or not anybody does anything.
         */
        post: operations["admitGuest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a case over
         * @description By its owner or the chair, to somebody of its inner circle; with the lead agency where that changes too. A case has exactly one of each at every moment.
         */
        post: operations["changeOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/theme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The theme of a case
         * @description By its owner or the chair, until the case is closed; the reading is recorded first. 404 where there is none.
         */
        get: operations["getTheme"];
        /**
         * Set the theme of a case
         * @description By its owner or the chair. A theme is optional, says what the work is about and nothing of the person, and is kept encrypted: no list shows it, and nothing finds a case by it. A word that has a neutral one beside it is refused.
         */
        put: operations["setTheme"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/track": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the track of a case
         * @description By the chair, with a reason. A track is a path through services, and says nothing of a person.
         */
        post: operations["changeTrack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a case
         * @description By the chair; ends every sharing in it.
         */
        post: operations["closeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The own agency's items on a case
         * @description Descriptions without content.
         */
        get: operations["listItems"];
        put?: never;
        /**
         * Keep an item
         * @description By its author, who becomes its holder with the agency. A secret item may be sealed: then only a text encrypted to the agency is kept and no service can read it.
         */
        post: operations["addItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/items/{itemId}/prerelease": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Release an item beforehand
         * @description By the holder, under a clause that allows it, at most as the variant the clause names. From then on a lawful question under that clause is answered at once.
         */
        put: operations["prereleaseItem"];
        post?: never;
        /**
         * Take a release back
         * @description By the holder. What was told stays told; nothing more is told.
         */
        delete: operations["withdrawPrerelease"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/items/{itemId}/secrecy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign one's own decision to speak
         * @description By the secrecy holder alone, for this item, these named recipients and, where given, this session. Nobody else can make or demand it; to anyone else the item does not exist.
         */
        post: operations["liftSecrecy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record consent or that the person was informed
         * @description By an agency that holds items on the case, never by the asker for another's items.
         */
        post: operations["recordEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/evidence/{evidenceId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that consent was withdrawn
         * @description Honoured for everything that has not left yet.
         */
        post: operations["withdrawEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a sharing
         * @description Signed by the chair, the prosecutor, or an attendee of the session, each for what is theirs to approve. Nobody approves their own request.
         */
        post: operations["approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Convene a session
         * @description By the chair, with notice and with a legal basis that names who, for what and how.
         */
        post: operations["conveneSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One session
         * @description For its invited participants.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/sessions/{sessionId}/checkins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check in
         * @description Personally; acknowledges the secrecy reminder.
         */
        post: operations["checkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/sessions/{sessionId}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a session
         * @description By the chair, once every core role of the unit has checked in.
         */
        post: operations["openSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/sessions/{sessionId}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a session
         * @description By the chair; a session also closes by itself at its end. What was for viewing in session is not shown any more.
         */
        post: operations["closeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask
         * @description Decides on each item that the asker may know of. Items released beforehand are revealed at once when every gate is met; all others wait for their holder. What must not be known is answered like what does not exist.
         */
        post: operations["ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Asked of me, or asked by me
         * @description Without content.
         */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One request
         * @description For the asker: what was given, each reading recorded first. For the holder: what is asked, and the names of all who would receive it.
         */
        get: operations["getRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{requestId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer
         * @description By the holder: give a variant of an item to the asker, or to named attendees. To say nothing is to do nothing.
         */
        post: operations["answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an item known
         * @description The holder's own initiative, in a session, to a partner or in an emergency. An oral, telephone or paper disclosure is recorded the same way, without content.
         */
        post: operations["disclose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What we gave, or what we were told
         * @description Who read it, until when, and whether it was taken back. Without content.
         */
        get: operations["listDisclosures"];
        put?: never;
        /**
         * Warn in imminent danger
         * @description By any professional, with no case, agreement or training needed; every gap becomes a review item within 72 hours. On 503 call the number on the screen.
         */
        post: operations["warn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/disclosures/{disclosureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what was made known
         * @description By its named recipient. Each reading is recorded first; what was for viewing in session is shown only while the session is open.
         */
        get: operations["getDisclosure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/disclosures/{disclosureId}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge
         * @description By its named recipient; recorded in the ledger under the same transaction.
         */
        post: operations["acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/disclosures/{disclosureId}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a disclosure back
         * @description By anybody of the agency that gave it, with a reason. The content is not shown any more, to the recipient and to whom they passed it on, and each is told to delete it and to acknowledge that.
         */
        post: operations["recall"];
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
         * Reviews that are due
         * @description Emergency disclosures and their gaps, due within 72 hours; without content.
         */
        get: operations["listReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/items/{itemId}/secrecy/{decisionId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw one's own decision to speak
         * @description By the secrecy holder alone, at any time and without a reason. From then on it is as if it had never been signed, for everybody but the holder: what it made known is not shown any more.
         */
        post: operations["withdrawSecrecy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/items/{itemId}/variants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a variant that is missing
         * @description By the author of the item alone, in the author's own words: no variant is ever generated. What was written stays as it is, for it may have been made known.
         */
        post: operations["writeVariant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller's agency has to deliver from its own system
         * @description Disclosures of items whose content stays at source, each with the receipt of the entry that was recorded first: what the own system asks for before it delivers. Without content.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/disclosures/{disclosureId}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver what stays at source
         * @description By the holder's agency, once: either the own system handed it to the recipient itself, or it comes in an envelope to the recipient's agency, which this service hands on and cannot open. 409 when it was taken back, suspended, or may not be told any more.
         */
        post: operations["deliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How often agencies of the caller's units may ask
         * @description Data of the units, without what was asked or how often.
         */
        get: operations["listQuotas"];
        put?: never;
        /**
         * Limit how often an agency asks
         * @description By the coordinator, for one agency in one unit. What is counted are asks, whatever came of them.
         */
        post: operations["setQuota"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotas/{quotaId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One quota
         * @description With the entity tag under which it may be changed.
         */
        get: operations["getQuota"];
        /**
         * Change a quota
         * @description By the coordinator. What was asked until now counts on.
         */
        put: operations["changeQuota"];
        post?: never;
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
         * One emergency, to be reviewed
         * @description Who warned whom, of what kind, and why in the giver's own words; never what was told. The reading is recorded first.
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
    "/reviews/{reviewId}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assess an emergency
         * @description By a lawfulness reviewer who neither gave nor received it. A second one confirms it; until then it is not reviewed, and 72 hours after the emergency what it made known is suspended.
         */
        post: operations["assessReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{reviewId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm or dispute an assessment
         * @description By a second lawfulness reviewer. Confirmed as lawful, a suspension ends; confirmed as not lawful, what was made known is suspended for good and its holder takes it back. Disputed, it is assessed anew.
         */
        post: operations["confirmReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Signals of one's own box
         * @description What the caller handed in, what came to the caller as the intake, or what the intake proposes to the caller as the chair. Without any text.
         */
        get: operations["listSignals"];
        put?: never;
        /**
         * Hand in a concern
         * @description By any professional whose agency may, in two minutes, to the intake of the unit and to nobody else. What others may find in it and what protects the young person belong to it. Clothing, looks and prayer are no sign and are refused with the reason; other words only get a neutral one suggested. The reporter hears the same words whatever becomes of it.
         */
        post: operations["submitSignal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signals/{signalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One signal
         * @description To the intake all of it, and to a chair what the intake proposes: each reading is recorded first. To its reporter that it was received, in the same words whatever became of it. To everybody else it is not there.
         */
        get: operations["getSignal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signals/{signalId}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the intake says of one's own signal
         * @description Always the same words; absent until the intake took it in hand. The reading is recorded first.
         */
        get: operations["getFeedback"];
        put?: never;
        /**
         * Tell the reporter that it was received
         * @description By the intake, before anything is decided on the signal, so that it cannot say what was decided. The words are always the same. That something is known to the unit is a disclosure, and is recorded as one.
         */
        post: operations["giveFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signals/{signalId}/triage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on a signal
         * @description No concern, advice, a referral, or a case proposed to the chair of the unit. Of a signal without concern the content is erased after 72 hours, in which that can be undone.
         */
        post: operations["triageSignal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signals/{signalId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a decision on a signal back
         * @description Within 72 hours, by the intake; a case that was opened on it stays open.
         */
        post: operations["undoTriage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signals/{signalId}/refutation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A signal was not confirmed
         * @description By the intake. Its content is erased at once; each copy that was kept of it is not shared any more, and what was made known of a copy is taken back, however often it was passed on.
         */
        post: operations["refuteSignal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A person's pseudonym
         * @description For the lawfulness reviewer who handles a verified request. The same answer comes whether or not anything is held about the person.
         */
        post: operations["findSubject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/items/{itemId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct, refute, narrow or withdraw an item for everybody it reached
         * @description By its holder. Whoever was told, and whoever they told from a copy, gets a notice to acknowledge. What is corrected reads as corrected from now on; what is narrowed tells no more than is left; what is refuted or withdrawn is told to nobody any more. Its author alone changes what it says; 409 when it was corrected since it was looked at.
         */
        post: operations["correctItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/mistakes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report that a case is about the wrong person
         * @description By anybody on the case. At once and as one act: the case is frozen, all that was told of it is taken back from everybody it reached, the reviewers of its lead agency are told, and the breach is in the register with its 72 hours.
         */
        post: operations["reportMistake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/disclosures/{disclosureId}/mistakes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report that something reached the wrong recipient
         * @description By the agency that gave it, or by who received it. As one act: it is taken back from everybody it reached, the reviewers of who gave it are told, and the breach is in the register with its 72 hours.
         */
        post: operations["reportWrongRecipient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mistakes/{mistakeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a mistake is dealt with
         * @description For who reported it, for everybody on the case that is frozen, and for the agency that gave what reached the wrong recipient. Codes and times.
         */
        get: operations["getMistake"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mistakes/{mistakeId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release a case that was frozen
         * @description By the chair, when everybody who was told has attested what became of it, and not by who froze it.
         */
        post: operations["releaseCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register of breaches
         * @description Of the caller's units, in codes and times; GDPR art. 33(5).
         */
        get: operations["listBreaches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/breaches/{breachId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One breach, with why it is one
         * @description With the entity tag under which it may be changed. The reading is recorded first.
         */
        get: operations["getBreach"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/breaches/{breachId}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assess a breach
         * @description By a reviewer who did not report it: whether the supervisory authority has to know, and why.
         */
        post: operations["assessBreach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/breaches/{breachId}/notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the authority was told of a breach
         * @description When it was told; GDPR art. 33(1).
         */
        post: operations["notifyBreach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recalls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was taken back
         * @description `received`: from the caller, to be acknowledged. `sent`: by the caller's agency, with who has acknowledged it; whom a recipient told in turn is seen by that recipient's agency. Codes and times, without content.
         */
        get: operations["listRecalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recalls/{recallId}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge that something was taken back
         * @description By its recipient, who says what became of the own copies. When that is overdue, a lawfulness reviewer of the recipient's agency may do it too.
         */
        post: operations["acknowledgeRecall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/items/{itemId}/contests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The person contests an item
         * @description Recorded by whoever the person or a representative told, who holds the item or was given it. The item shows that it is contested; restricted, it is made known to nobody until somebody independent has decided.
         */
        post: operations["contestItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Contests to answer or to decide
         * @description Those of items that the own agency holds and those that the caller recorded; to a reviewer those of the unit. Without any words of the person.
         */
        get: operations["listContests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contests/{contestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A contest with its words
         * @description The grounds of the person, and what the holder replied. The reading is recorded first.
         */
        get: operations["getContest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contests/{contestId}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a contest
         * @description By the agency that holds the item. Until the day it is due; unanswered, the item is restricted by itself.
         */
        post: operations["replyToContest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contests/{contestId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide a contest
         * @description By a reviewer of another agency than holder and author, and nobody who recorded it. Upheld, the item stays restricted; dismissed, nothing is said of it any more.
         */
        post: operations["decideContest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contests/{contestId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a contest back
         * @description On behalf of the person, by whoever recorded it.
         */
        post: operations["withdrawContest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/informing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is put off or restricted on a case
         * @description Without reasons and without the law.
         */
        get: operations["listInforming"];
        put?: never;
        /**
         * Say why the person is not informed yet
         * @description By an agency about what it holds: put off until a day, with the reason; or restricted by a named law, which counts only when a reviewer of another agency agrees. That the person was informed is evidence, as before.
         */
        post: operations["deferInforming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/informing/{informingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why somebody is not informed
         * @description The reason and the law. The reading is recorded first.
         */
        get: operations["getInforming"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/informing/{informingId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree to a restriction, or not
         * @description By a reviewer of another agency than the one that asks for it.
         */
        post: operations["confirmRestriction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/informing/{informingId}/telling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The person was informed after all
         * @description By the agency that put it off; it ends a restriction as well.
         */
        post: operations["tellPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/representatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who speaks for the person of a case
         * @description Without names and statements.
         */
        get: operations["listRepresentatives"];
        put?: never;
        /**
         * Name who speaks for a minor
         * @description By the owner or the chair of the case, with a statement about what is in the interest of the child. It ends by itself on the eighteenth birthday.
         */
        post: operations["nameRepresentative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/representatives/{representativeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who speaks for a minor, by name
         * @description The name, and what was said to the interest of the child. The reading is recorded first.
         */
        get: operations["getRepresentative"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/representatives/{representativeId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a representation
         * @description By the owner or the chair of the case.
         */
        post: operations["endRepresentative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Access requests
         * @description Those that the caller recorded; to a reviewer those of the unit. Without the persons.
         */
        get: operations["listClaims"];
        put?: never;
        /**
         * A person asks what is held about them
         * @description Recorded by whoever was asked. The answer is the same for everybody, known or not; a reviewer answers within a month.
         */
        post: operations["recordClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One access request
         * @description How far it is, and nothing of what is held.
         */
        get: operations["getClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take two more months
         * @description Once, with the reason, before the request is due (GDPR art. 12(3)).
         */
        post: operations["extendClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{claimId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer an access request
         * @description By a reviewer, and not the one who wrote it down. Says what kinds of information are held, by whom, for what, and who was told, with a copy of each item, to be printed for the person: without its source and without other people. Nothing is said of what the law keeps back, of what is secret, and to a parent of what a child told a helper; where nothing is left, the answer is the one for somebody of whom nothing is held. The reading is recorded first. It is told once.
         */
        post: operations["answerClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/sessions/{sessionId}/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Return sheets of a session
         * @description Those that the caller may sign or was sent. Nobody is told whose signature is missing.
         */
        get: operations["listSheets"];
        put?: never;
        /**
         * Draft a return sheet
         * @description By the chair of an open session: items of the case, whose holders are at the table, for police named by name. Which of the items named are none for a return sheet is said alike of an unknown item, a secret, a belief and one whose holder is not there. Until everybody else who attends has signed, police do not find it, neither those at the table nor those it is for.
         */
        post: operations["draftSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/sessions/{sessionId}/sheets/{sheetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One return sheet
         * @description In codes: what an item says is read where it is held, or was made known.
         */
        get: operations["getSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/sessions/{sessionId}/sheets/{sheetId}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign a return sheet
         * @description By everybody who attends, each for themself and once. Who does not sign says nothing, and is not named: there is no consensus.
         */
        post: operations["signSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/sessions/{sessionId}/sheets/{sheetId}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a return sheet to police
         * @description By the chair, while the session is open and the signature of everybody who attends is there. Every item is decided on, all of them or none, and recorded before police find any of it.
         */
        post: operations["sendSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/sessions/{sessionId}/sheets/{sheetId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a return sheet
         * @description By the chair, before it is sent; from then on it is void. To change what is on it is to draft another.
         */
        post: operations["withdrawSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/sessions/{sessionId}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write the agenda
         * @description By the chair, as a whole.
         */
        put: operations["setAgenda"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/sessions/{sessionId}/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the view of one's discipline
         * @description By each attendee once, before the table agrees on a formulation: needs, protective factors, triggers, in words and never in numbers. Counted for the discipline and the year, and for nobody.
         */
        post: operations["addView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/sessions/{sessionId}/formulation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep the formulation that was agreed
         * @description By the chair, once somebody has given a view; views are not added after it.
         */
        put: operations["agreeFormulation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/sessions/{sessionId}/dissents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a dissent
         * @description By an attendee who sees it otherwise, once, in their own words. It stays beside the formulation.
         */
        post: operations["addDissent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/sessions/{sessionId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a decision
         * @description By the chair: what is done, who answers for it and by when. It becomes a task of its owner.
         */
        post: operations["takeDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/sessions/{sessionId}/voice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep what the young person says
         * @description By an attendee; or a code that says why there is nothing. Minutes do not close without one of both.
         */
        put: operations["setVoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/sessions/{sessionId}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The minutes on one screen
         * @description Agenda, decisions, owners, dates, and what they rest on; for those invited who are of the inner circle, until the case is closed. The reading is recorded first.
         */
        get: operations["getMinutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/sessions/{sessionId}/minutes/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the minutes
         * @description By the chair. From then on they stay as they are.
         */
        post: operations["closeMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/sessions/{sessionId}/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller told and was told
         * @description Who told whom which category, of what concerns the caller.
         */
        get: operations["listMentions"];
        put?: never;
        /**
         * Note that something was told
         * @description By who told it, to others at the table: which category, to whom, and no content. It exists for these alone.
         */
        post: operations["noteMention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/sessions/{sessionId}/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Print a copy for one attendee
         * @description The minutes as that attendee may see them, and what they were told in this session, under a watermark with their name. Recorded before it is shown. What is for viewing in session only, what was spoken and what is secret is on no paper.
         */
        post: operations["printPack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the disciplines contribute
         * @description By discipline and year only, in whole tens; never by person, session or case.
         */
        get: operations["listContributions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Erasures in the caller's units
         * @description In codes, without the persons: who confirms one names the person from their own look at the request.
         */
        get: operations["listErasures"];
        put?: never;
        /**
         * Ask for a person to be erased
         * @description By a lawfulness reviewer of the unit, on a ground of law. Nothing is erased before somebody of another agency confirms it, and then not for some days, in which it can be withdrawn (72 hours unless law asks for more). What the person told and what was told about them becomes unreadable, in old backups too; that something was decided and made known, by whom and on what basis, stays provable. The same answer comes whether or not anything is held about the person; 409 while it is needed for an open case, unless a court orders it.
         */
        post: operations["requestErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/erasures/{erasureId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm that a person is to be erased
         * @description By a lawfulness reviewer of another agency than the one who asked for it, who names the person again. From then on the time runs in which it can be withdrawn.
         */
        post: operations["confirmErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/erasures/{erasureId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an erasure back
         * @description By any lawfulness reviewer of the unit, as long as it has not begun.
         */
        post: operations["withdrawErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Questions to the region's experts
         * @description The caller's own, and those put to the caller's team; in codes, the newest first.
         */
        get: operations["listConsults"];
        put?: never;
        /**
         * Ask the region's experts
         * @description About a situation, never about somebody (S22, S39): a text with a name of the registry, a number of a document, a telephone or a case, a day or an address in it is refused, every fault named. It goes to one regional team that sits in the unit, and to nobody else.
         */
        post: operations["askExperts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consults/{consultId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One question with its answers
         * @description For who asked it and for the team that was asked.
         */
        get: operations["getConsult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consults/{consultId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a question
         * @description By a member of the team that was asked, as often as there is something to say while it is open.
         */
        post: operations["answerConsult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consults/{consultId}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a question
         * @description By who asked it: nothing is answered any more.
         */
        post: operations["closeConsult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/practices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Practices of all units
         * @description Those that were confirmed, and those that wait for the caller or for the caller's second person; the newest first. Who wrote it is not told.
         */
        get: operations["listPractices"];
        put?: never;
        /**
         * Write a practice down
         * @description For the people of all units: what was tried, and what came of it (S22, S24, S31). Nothing in it points at anybody; what shows it is refused, every fault named. Until the second person, of another agency, has confirmed that, it exists for these two alone.
         */
        post: operations["draftPractice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/practices/{practiceId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm that a practice points at nobody
         * @description By its second person alone, who has read it with that question; from then on all units read it.
         */
        post: operations["confirmPractice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/practices/{practiceId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a practice back
         * @description By either of the two, at any time; its text is gone.
         */
        post: operations["withdrawPractice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lessons of all units
         * @description Those that were confirmed, and those that wait for the caller or for the caller's second person; the newest first. Who wrote it is not told.
         */
        get: operations["listLessons"];
        put?: never;
        /**
         * Write a lesson down
         * @description For the people of all units: what went wrong in the work, and what is done differently since (S22, S24, S31). Nothing in it points at anybody; what shows it is refused, every fault named. Until the second person, of another agency, has confirmed that, it exists for these two alone.
         */
        post: operations["draftLesson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons/{lessonId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm that a lesson points at nobody
         * @description By its second person alone, who has read it with that question; from then on all units read it.
         */
        post: operations["confirmLesson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons/{lessonId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a lesson back
         * @description By either of the two, at any time; its text is gone.
         */
        post: operations["withdrawLesson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/obstacles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What stands in the way
         * @description The caller's own reports, those to the caller's team, and what was answered, of all units (S75); the newest first. Who reported it is not told.
         */
        get: operations["listObstacles"];
        put?: never;
        /**
         * Say that a measure of the country stands in the way
         * @description To the coordinators of one regional team (S42, S73): which rule it is, what it kept the unit from doing, and what was wanted. About nobody; a text that points at somebody is refused.
         */
        post: operations["reportObstacle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/obstacles/{obstacleId}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a report
         * @description By a coordinator of the team, once, who has read with a second pair of eyes that it points at nobody: report and answer are read by all units from then on.
         */
        post: operations["replyToObstacle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/obstacles/{obstacleId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a report back
         * @description By who made it, or by the team it went to; its text is gone.
         */
        post: operations["withdrawObstacle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the work came to
         * @description Counts of the caller's units, per unit, track and quarter and nothing smaller (S2): reviews on time, measures delivered, cases closed without concern. Of quarters of the last two years that are over, in tens, rounded down; what is below ten is not told.
         */
        get: operations["listIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What districts lack
         * @description Counts of the caller's units for quarters of the last two years that are over, in tens, rounded down; what is below ten is not told.
         */
        get: operations["listNeeds"];
        put?: never;
        /**
         * Note what a district lacks
         * @description One need that was met with, in a code (S59). It is added to a count for the municipality and the quarter, and nothing else of it is kept.
         */
        post: operations["noteNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for the caller
         * @description Open tasks of the caller, and of the roles that the caller holds in the own agency: nobody sees those of others. In codes; what a task is about is read where it is. There is no task about what somebody was asked and leaves unanswered.
         */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{taskId}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a task is done
         * @description By whoever is to do it; to anybody else it does not exist. Changes nothing of what the task is about. 409 for one that was done before, or is needed no more.
         */
        post: operations["finishTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's referrals
         * @description Those the caller made, or those made to the caller; in codes, the newest first.
         */
        get: operations["listReferrals"];
        put?: never;
        /**
         * Refer somebody to another service
         * @description From one professional to another, for early help, without a case (P5): chair, mayor and police do not know of it, nor does anybody else of the unit. It is decided and recorded as every disclosure is; consent, informing and the own signed decision come with it where the rule asks for them. Without a permit there is no referral, and only the answers.
         */
        post: operations["offerReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{referralId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One referral
         * @description For the two professionals; what it says is read as a disclosure, under `disclosureId`. To anybody else it does not exist.
         */
        get: operations["getReferral"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{referralId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a referral
         * @description By the professional it was made to, until `answerBy`.
         */
        post: operations["acceptReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{referralId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a referral
         * @description By the professional it was made to; in a code that says nothing about the person. What it said is not readable any more.
         */
        post: operations["declineReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{referralId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a referral back
         * @description By who made it, also when the person changed their mind after it was accepted. What it said is not readable any more.
         */
        post: operations["withdrawReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{referralId}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a referral
         * @description By the professional who accepted it; in a code about the help, not about the person.
         */
        post: operations["endReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who may see what, and why
         * @description Decides on given facts under the bundle in force; for coordinators and auditors also under one that was in force, or under a candidate. Touches no case and no person.
         */
        post: operations["simulate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * May I share this kind of thing with them, for that?
         * @description About a kind of sharing, not about anybody: no case, no name, no free text, and no login. The answer rests on the question and the jurisdiction packs alone. Counted by day and kind of question, and attributed to nobody.
         */
        post: operations["advise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/impacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What another bundle would have changed
         * @description Decides the logged decisions of a period again under a candidate, and counts by clause what would come out differently, from what to what. No case, no person and no single decision is shown. What was erased is counted as erased. Periods are whole days, so that no two of them single out one decision.
         */
        post: operations["assessImpact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide a logged decision again
         * @description By an auditor of the unit, never one of an agency that took part. That it was opened is recorded first. The codes under its own bundle and engine are those that were recorded; after erasure, or under an engine that this release does not have, the answer says so and nothing is guessed.
         */
        post: operations["replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open, for a review, what one entry made known
         * @description By one of the two auditors of a grant that the ledger proves, once each, within its days, and never by one of an agency that took part. Exactly what the recipients were given, to be viewed: what is sealed, recalled or erased is not shown. That it was opened is recorded first.
         */
        post: operations["openContent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shadows/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a candidate would have decided beside the bundle in force
         * @description Counts of real decisions in the caller's units while the candidate ran in shadow, by clause. It decides nothing, delays nothing, and shows no case.
         */
        get: operations["getShadow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access/v1/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether one thing may be done
         * @description May this item be shared with this professional, for this purpose? Asked by its holder about the own agency's items on the caller's own cases; anything else is answered like an id that names nothing. A refusal is a 200. A true decision is no permission to send: what is sent is made known by `disclose`, which records it first.
         */
        post: operations["evaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access/v1/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether several things may be done
         * @description One answer for each evaluation, in their order, as far as the semantic goes. A member of an evaluation takes the place of the whole default above it. Without evaluations, as `evaluate`. A faulty evaluation among others is a decision false with its error.
         */
        post: operations["evaluateAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access/v1/search/subject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who may
         * @description The professionals on the case of an own item who may receive it for this purpose.
         */
        post: operations["searchSubjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access/v1/search/resource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * On what
         * @description The own agency's items on the caller's own cases that this professional may receive for this purpose. A page may hold fewer than its limit and still have a next one.
         */
        post: operations["searchResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access/v1/search/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What may be done
         * @description The purposes for which this professional may receive this item.
         */
        post: operations["searchActions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/authzen-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where AuthZEN is answered
         * @description Metadata of the policy decision point. Read before anybody has a token; says nothing about anybody.
         */
        get: operations["getAuthzenConfiguration"];
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
    "/cases/{caseId}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose a measure
         * @description By somebody of the inner circle, for the agency that will hold it. What is agreed is written in outward words, as it may be read by whoever carries it out; why it is needed is read by that agency alone.
         */
        post: operations["proposeMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The plan of a case
         * @description Measures that the caller may know of, until the case is closed. Why they are needed is shown to the agency that holds them, and the reading is recorded first.
         */
        get: operations["getPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/plan/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the plan to the person
         * @description By the agency that holds its measures: each agreed measure is decided on, recorded and then given in outward words.
         */
        post: operations["givePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Measures that the caller carries out
         * @description The part of the plan that is the caller’s own, newest first: no reason, no case and nothing else of the plan.
         */
        get: operations["listMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measures/{measureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One measure
         * @description To its owner, on the case or not, and to those of the case who may know of it.
         */
        get: operations["getMeasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measures/{measureId}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree on a measure
         * @description By the owner of the case. From then on whoever carries it out sees it.
         */
        post: operations["agreeMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measures/{measureId}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a measure on paper to who carries it out
         * @description By the professional who is the contact of a parent or of the young person: decided, recorded, then given in outward words.
         */
        post: operations["handOverMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measures/{measureId}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say on which consent a measure rests
         * @description By the owner of the case, before the measure starts: also when it was agreed before there was one.
         */
        post: operations["attachConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measures/{measureId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a measure
         * @description By its owner. Where it rests on consent, and everywhere in a country that asks for it, not without a consent that stands.
         */
        post: operations["startMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measures/{measureId}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report on a measure
         * @description By its owner, on the case or not, to the owner of the case; of the measure only. Decided, recorded, then made known.
         */
        post: operations["reportProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measures/{measureId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a measure
         * @description By its owner: what was agreed was delivered.
         */
        post: operations["completeMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measures/{measureId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a measure
         * @description By the owner of the case, before it is done.
         */
        post: operations["endMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measures/{measureId}/objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the person objects
         * @description By the owner of the measure or of the case. The person may say no to each measure, without a reason; it then ends.
         */
        post: operations["objectToMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reviews of a case
         * @description By the inner circle, newest first, with what was said, while the case is open; the reading is recorded first.
         */
        get: operations["listCaseReviews"];
        put?: never;
        /**
         * Review a case
         * @description By its owner or the chair, after six months at most, three where the person is a minor. Says what follows, and what the person says about it or why that is missing.
         */
        post: operations["reviewCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/scaledown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Scale a case down
         * @description By its owner: support goes on and less is shared, until it is closed.
         */
        post: operations["scaleDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/lookbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Looks back at the support of a closed case
         * @description By its owner or the chair, newest first, with what was found; the reading is recorded first.
         */
        get: operations["listLookBacks"];
        put?: never;
        /**
         * Look back at the support of a closed case
         * @description By its owner or the chair, about the support and not about the person: where a country provides for it, at the times that it names, elsewhere only with consent. It never makes anything be kept longer.
         */
        post: operations["lookBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to keep a closed case longer
         * @description By the owner or the chair, with the reason. It is decided on by a lawfulness reviewer of another agency, and counted.
         */
        post: operations["askExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was asked to be kept longer
         * @description In the reviewer’s units, in codes and times, newest first.
         */
        get: operations["listExtensions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/extensions/{extensionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why a case is to be kept longer
         * @description With the reason, in the words of who asked; the reading is recorded first.
         */
        get: operations["getExtension"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/extensions/{extensionId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm or refuse to keep a case longer
         * @description By a lawfulness reviewer of another agency than that which asked.
         */
        post: operations["confirmExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was erased because its time had passed
         * @description Each day on which the clock looked, with how much it erased under which rule, newest first.
         */
        get: operations["listRetentionRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What agencies call measures
         * @description By kind of agency, newest first: each reads its own words, the codes beneath are the same.
         */
        get: operations["listWordings"];
        put?: never;
        /**
         * Say what a kind of agency calls a measure
         * @description By a coordinator of the unit, from a day on, in the three languages that people read.
         */
        post: operations["addWording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The catalogue of measures
         * @description What a unit can offer, in outward words: support comes first.
         */
        get: operations["listCatalogue"];
        put?: never;
        /**
         * Add a measure to the catalogue
         * @description By a coordinator of the unit, in the three languages that people read.
         */
        post: operations["addToCatalogue"];
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
        NewCase: {
            unit: components["schemas"]["Code"];
            /** @description Case number, with a digit in it and never a name. */
            reference: string;
            /** @enum {string} */
            track: "early-help" | "prevention" | "reintegration";
            subject: {
                /** @description Verified identifier of the person; kept encrypted, used for the pseudonym only. */
                identifier: string;
                minor: boolean;
            };
            leadAgency: components["schemas"]["Code"];
            owner: components["schemas"]["Code"];
            broughtBy: components["schemas"]["Code"];
            /** @description The legal power on which the bringer brings the case. */
            power: string;
            participants: components["schemas"]["NewParticipant"][];
            /** Format: date */
            reviewBy: string;
            /** @description Signals that the intake proposed to the chair, and that this case is about. */
            signals?: components["schemas"]["Id"][];
        };
        NewParticipant: {
            professional: components["schemas"]["Code"];
            reason: string;
            /**
             * @description The inner one where nothing is said.
             * @enum {string}
             */
            circle?: "inner" | "outer";
        };
        NewConflict: {
            professional: components["schemas"]["Code"];
            reason: string;
        };
        Closure: {
            outcome: components["schemas"]["CaseOutcome"];
            reason: string;
        };
        /**
         * @description How the support ended; nothing in it judges the person.
         * @enum {string}
         */
        CaseOutcome: "goals-reached" | "no-concern-left" | "passed-on" | "consent-withdrawn" | "moved-away" | "not-needed";
        Case: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["Code"];
            reference: string;
            jurisdiction: components["schemas"]["Jurisdiction"];
            /** @enum {string} */
            track: "early-help" | "prevention" | "reintegration";
            /**
             * @description A locked case was imported, and waits for its holders to label what is in it. One that merged or moved goes on in another case, or with another unit.
             * @enum {string}
             */
            state: "locked" | "open" | "scaling-down" | "closed" | "merged" | "moved";
            /** @description Nothing is read or shared in it until a mistake is dealt with. */
            frozen: boolean;
            outcome?: components["schemas"]["CaseOutcome"];
            mergedInto?: components["schemas"]["Id"];
            movedTo?: components["schemas"]["Code"];
            leadAgency: components["schemas"]["Code"];
            owner: components["schemas"]["Code"];
            broughtBy: components["schemas"]["Code"];
            openedAt: components["schemas"]["Moment"];
            /** Format: date */
            reviewBy: string;
            participants: {
                professional: components["schemas"]["Code"];
                name: string;
                agency: components["schemas"]["Code"];
                agencyType: components["schemas"]["AgencyType"];
                /**
                 * @description The inner circle shares; the outer one is there for coordination, and sees no item.
                 * @enum {string}
                 */
                circle: "inner" | "outer";
                until?: components["schemas"]["Moment"];
            }[];
        };
        CasePage: {
            items: components["schemas"]["Case"][];
            next?: string;
        };
        /** @description Structured, because no code can honestly summarise or anonymise free text. Each variant is written by the author. */
        NewItem: {
            category: components["schemas"]["Category"];
            /**
             * @description Without this label an item cannot be shared where the rule asks for it.
             * @enum {string}
             */
            statementType?: "fact" | "assessment" | "hearsay";
            content?: components["schemas"]["ItemContent"];
            envelope?: components["schemas"]["Envelope"];
            atSource?: components["schemas"]["Pointer"];
            labels?: components["schemas"]["ItemLabels"];
            expiresAt?: components["schemas"]["Moment"];
            /** @description The disclosure by which another agency made this known to the author. The copy keeps the stricter of both labels, says no more than was made known, and is corrected and taken back with its original. */
            receivedUnder?: components["schemas"]["Id"];
        };
        ItemContent: {
            summary?: string;
            detail?: string;
            detailWithoutSource?: string;
            detailWithoutThirdParties?: string;
            source?: string;
            thirdParties?: string[];
            /** @description What else could explain it; never left out when the item is told in full. */
            otherExplanations?: string;
            /** @description What its provider asks of whoever uses it (handling code H3); told with whatever is told of the item. */
            conditions?: string;
        };
        ItemLabels: {
            handling?: ("TLP:RED" | "TLP:AMBER+STRICT" | "TLP:AMBER" | "TLP:GREEN" | "TLP:CLEAR" | "H0" | "H1" | "H2" | "H3")[];
            originatorPermission?: boolean;
            /** @description Covered by the holder's professional secrecy. */
            secret?: boolean;
            classified?: boolean;
            /** @description Belief linked to no conduct or need. */
            standalone?: boolean;
            /** @description Source and information grading, e.g. 3×5×2. */
            grading?: {
                /** @enum {string} */
                scheme: "3x5x2" | "4x4" | "5x5x5" | "plain";
                source: string;
                information: string;
            };
            /** @description Its recipients need a clearance. */
            clearance?: boolean;
            /** @description The person's own words, told to a helper; never told to who speaks for a minor. */
            ownWords?: boolean;
        };
        /** @description General JSON serialisation of a JWE (RFC 7516), ECDH-ES+A256KW with A256GCM to the sealing keys of the named agencies. No service can open it. */
        Envelope: {
            protected: string;
            iv: string;
            ciphertext: string;
            tag: string;
            recipients: {
                header: {
                    /** @enum {string} */
                    alg: "ECDH-ES+A256KW";
                    kid: string;
                    epk: {
                        /** @enum {string} */
                        kty: "OKP";
                        /** @enum {string} */
                        crv: "X25519";
                        x: string;
                    };
                };
                encrypted_key: string;
            }[];
        };
        Item: {
            id: components["schemas"]["Id"];
            caseId: components["schemas"]["Id"];
            category: components["schemas"]["Category"];
            /** @enum {string} */
            statementType?: "fact" | "assessment" | "hearsay";
            holder: components["schemas"]["Code"];
            author: components["schemas"]["Code"];
            sealed: boolean;
            secret: boolean;
            /** @description Its content stays in the holder's own system, which delivers it. */
            atSource?: boolean;
            /** @description How much of it can be made known, for its author wrote that much. */
            variants?: components["schemas"]["Variant"][];
            prerelease?: components["schemas"]["Prerelease"];
            createdAt: components["schemas"]["Moment"];
            expiresAt?: components["schemas"]["Moment"];
            receivedUnder?: components["schemas"]["Id"];
            correction?: components["schemas"]["LastCorrection"];
            /**
             * @description Restricted, it is made known to nobody; absent where nobody contests it.
             * @enum {string}
             */
            contested?: "noted" | "restricted";
        };
        ItemPage: {
            items: components["schemas"]["Item"][];
            next?: string;
        };
        Prerelease: {
            clause: components["schemas"]["Code"];
            variant: components["schemas"]["Variant"];
        };
        /** @description Ed25519 over the canonical bytes (RFC 8785) of what the operation says is signed. */
        Signature: {
            keyId: string;
            signedAt: components["schemas"]["Moment"];
            /** @description Base64. */
            value: string;
        };
        /** @description Signed over {act: "lift-secrecy", caseId, envelope or null, itemId, purpose, recipients, sessionId or null, signedAt, variant}; of an envelope, "sha256:" and the hexadecimal SHA-256 of its canonical bytes (RFC 8785). A signature is used once: what comes again is answered with the decision that it made, and with 409 once that was withdrawn. */
        NewSecrecyDecision: {
            purpose: components["schemas"]["Purpose"];
            recipients: components["schemas"]["Code"][];
            sessionId?: components["schemas"]["Id"];
            variant: components["schemas"]["Variant"];
            signature: components["schemas"]["Signature"];
            envelope?: components["schemas"]["Envelope"];
        };
        SecrecyDecision: {
            id: components["schemas"]["Id"];
            itemId: components["schemas"]["Id"];
            purpose: components["schemas"]["Purpose"];
            recipients: components["schemas"]["Code"][];
            sessionId?: components["schemas"]["Id"];
            variant: components["schemas"]["Variant"];
            recordedAt: components["schemas"]["Moment"];
            withdrawnAt?: components["schemas"]["Moment"];
        };
        NewEvidence: {
            /** @enum {string} */
            kind: "consent" | "informed";
            /** Format: date */
            on: string;
            /** @description How it was given, e.g. in a conversation with a parent present. */
            how: string;
            categories: components["schemas"]["Category"][];
            purposes: components["schemas"]["Purpose"][];
            /** @description Agencies it is limited to; absent means none named. */
            recipients?: components["schemas"]["Code"][];
        };
        Evidence: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            kind: "consent" | "informed";
            /** Format: date */
            on: string;
            agency: components["schemas"]["Code"];
            recordedAt: components["schemas"]["Moment"];
            withdrawnAt?: components["schemas"]["Moment"];
        };
        Withdrawal: {
            reason: string;
        };
        /** @description Signed over {act: "approve", as, caseId, dissent, itemId, purpose, recipients, sessionId or null, signedAt}. */
        NewApproval: {
            /** @enum {string} */
            as: "chair" | "prosecutor" | "attendee";
            itemId: components["schemas"]["Id"];
            purpose: components["schemas"]["Purpose"];
            /** @description Agencies for which it is given. */
            recipients: components["schemas"]["Code"][];
            sessionId?: components["schemas"]["Id"];
            /** @description The attendee does not agree. */
            dissent?: boolean;
            signature: components["schemas"]["Signature"];
        };
        Approval: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            as: "chair" | "prosecutor" | "attendee";
            itemId: components["schemas"]["Id"];
            recordedAt: components["schemas"]["Moment"];
        };
        NewSession: {
            startsAt: components["schemas"]["Moment"];
            endsAt: components["schemas"]["Moment"];
            /** @description Without all three a session does not open (in Belgium art. 458ter Criminal Code). */
            legalBasis: {
                citation: string;
                who: string;
                finality: string;
                modalities: string;
            };
            invited: components["schemas"]["Code"][];
            mode?: components["schemas"]["SessionMode"];
        };
        /**
         * @description Without content: who told whom which category is noted, and no text is kept (in France, where a rule says that nothing said feeds a file, unless it is pseudonymous). Pseudonymous: to whoever is not of the inner circle the case has no number, only the session. Ordinary when absent elsewhere.
         * @enum {string}
         */
        SessionMode: "ordinary" | "pseudonymous" | "no-content";
        CheckIn: {
            /**
             * @description That the reminder of everyone's secrecy was read.
             * @enum {string}
             */
            secrecyReminder: "acknowledged";
        };
        Session: {
            id: components["schemas"]["Id"];
            caseId: components["schemas"]["Id"];
            /** @description Number of the case; to whoever is not of its inner circle that of the session, when it is pseudonymous. */
            reference: string;
            mode: components["schemas"]["SessionMode"];
            /** @enum {string} */
            state: "convened" | "open" | "closed";
            convenedAt: components["schemas"]["Moment"];
            startsAt: components["schemas"]["Moment"];
            endsAt: components["schemas"]["Moment"];
            /** @description Convened with less than a day's notice; shown to reviewers. */
            popUp: boolean;
            invited: {
                professional: components["schemas"]["Code"];
                name: string;
                agency: components["schemas"]["Code"];
                checkedIn: boolean;
            }[];
        };
        /** @description About one person, with one purpose, one question and a reason. Names categories or items, not both. */
        NewRequest: {
            purpose: components["schemas"]["Purpose"];
            /**
             * @description Absent means a question. Lists, tasks to observe and rankings are refused, and recorded.
             * @enum {string}
             */
            kind?: "question" | "list" | "task" | "rank";
            /** @description What somebody believes (BEL) is nothing to ask for; it is refused with the reason. */
            categories?: components["schemas"]["Category"][];
            itemIds?: components["schemas"]["Id"][];
            /** @description Agencies that are asked; absent means every agency on the case. */
            holders?: components["schemas"]["Code"][];
            sessionId?: components["schemas"]["Id"];
            /** @description Attendees of the session for whom it is asked; absent means the asker alone. */
            attendees?: components["schemas"]["Code"][];
            question: string;
            /** @description Why it is needed for this purpose, and why nothing lighter will do. Empty means none is given. */
            reason: string;
        };
        Request: {
            id: components["schemas"]["Id"];
            caseId: components["schemas"]["Id"];
            purpose: components["schemas"]["Purpose"];
            askedAt: components["schemas"]["Moment"];
            asker: components["schemas"]["Person"];
            /** @description The names of all who would receive an answer. */
            recipients?: components["schemas"]["Person"][];
            /**
             * @description Pending while a holder may still answer. An unanswered request lapses, neutrally. Absent in lists, which say nothing of answers.
             * @enum {string}
             */
            state?: "answered" | "pending" | "lapsed";
            question: string;
            reason?: string;
            sessionId?: components["schemas"]["Id"];
            answers: components["schemas"]["Answer"][];
            receipt?: components["schemas"]["Receipt"];
        };
        /** @description A professional, by name. */
        Person: {
            professional: components["schemas"]["Code"];
            name: string;
            agency: components["schemas"]["Code"];
        };
        RequestPage: {
            items: components["schemas"]["Request"][];
            next?: string;
        };
        /** @description The answer on one item or one category. `nothing` is all there is to say when nothing is held, when nothing may be known, and when nothing was said. */
        Answer: {
            /** @enum {string} */
            effect: "permit" | "deny" | "pending" | "nothing";
            itemId?: components["schemas"]["Id"];
            category?: components["schemas"]["Category"];
            holder?: components["schemas"]["Code"];
            /** @description The professionals to whom this answer applies. */
            recipients?: components["schemas"]["Code"][];
            disclosureId?: components["schemas"]["Id"];
            item?: components["schemas"]["RevealedItem"];
            decision?: components["schemas"]["DecisionInWords"];
        };
        DecisionInWords: {
            /** @description The decision and its reason in one or two plain sentences. */
            text: string;
            grounds: components["schemas"]["CodeWithText"][];
            rules: components["schemas"]["CitedRule"][];
            /** @description Facts that are not recorded and that the refusal rests on. */
            missing: components["schemas"]["CodeWithText"][];
            /** @description That the wording is unofficial. */
            notice: string;
            obligations: components["schemas"]["CodeWithText"][];
            /** @description What would make it lawful; fewest changes first. */
            alternatives: components["schemas"]["Alternative"][];
            /** @description Gaps that an emergency passed over; each is reviewed within 72 hours. */
            flags: components["schemas"]["CodeWithText"][];
        };
        CitedRule: {
            id: string;
            /** @description What the rule says, in unofficial words. */
            text: string;
            citation: string;
            /**
             * @description Whether the rule is cited law, law not yet verified, or a default of ours.
             * @enum {string}
             */
            status: "law" | "unverified" | "design";
            /** @description What the status means, in words. */
            standing: string;
            /** @description The acts behind the citation, where known. */
            acts?: {
                title: string;
                /** Format: date */
                date: string;
            }[];
            who?: string;
            finality?: string;
            modalities?: string;
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validUntil?: string;
        };
        Alternative: {
            changes: components["schemas"]["CodeWithText"][];
            variants: components["schemas"]["Variant"][];
        };
        CodeWithText: {
            code: string;
            text: string;
        };
        /** @description What one recipient was given, to be viewed. */
        OpenedItem: {
            itemId: components["schemas"]["Id"];
            holder: components["schemas"]["Code"];
            recipientAgency: components["schemas"]["Code"];
            category: components["schemas"]["Category"];
            variant: components["schemas"]["Variant"];
            /**
             * @description Elsewhere is what its holder's own system delivered, and this service never had.
             * @enum {string}
             */
            state: "opened" | "sealed" | "recalled" | "spoken" | "elsewhere" | "gone";
            summary?: string;
            detail?: string;
            detailWithoutSource?: string;
            detailWithoutThirdParties?: string;
            source?: string;
            thirdParties?: string[];
            otherExplanations?: string;
            conditions?: string;
        };
        RevealedItem: {
            itemId: components["schemas"]["Id"];
            category: components["schemas"]["Category"];
            /** @enum {string} */
            statementType?: "fact" | "assessment" | "hearsay";
            variant: components["schemas"]["Variant"];
            /** @description False for what may only be viewed in session. */
            exportable: boolean;
            held?: boolean;
            count?: number;
            summary?: string;
            detail?: string;
            detailWithoutSource?: string;
            detailWithoutThirdParties?: string;
            source?: string;
            thirdParties?: string[];
            otherExplanations?: string;
            conditions?: string;
            atSource?: components["schemas"]["AtSource"];
            useLimitations?: components["schemas"]["UseLimitations"];
            /** @description In the terms of 3×5×2, whichever scheme its holder used. */
            grading?: {
                /** @enum {string} */
                source: "1" | "2" | "3";
                /** @enum {string} */
                information: "A" | "B" | "C" | "D" | "E";
            };
            envelope?: components["schemas"]["Envelope"];
            handling?: string[];
            contested?: boolean;
            correction?: components["schemas"]["LastCorrection"];
            lapsesAt?: components["schemas"]["Moment"];
        };
        NewAnswer: {
            itemId: components["schemas"]["Id"];
            variant: components["schemas"]["Variant"];
            /** @description Among those who asked; absent means all of them, and then a refusal for one refuses all. */
            recipients?: components["schemas"]["Code"][];
            /** @description Why it serves the young person, where the person is a minor. */
            childInterest?: string;
        };
        NewDisclosure: {
            itemId: components["schemas"]["Id"];
            purpose: components["schemas"]["Purpose"];
            variant: components["schemas"]["Variant"];
            recipients: components["schemas"]["Code"][];
            sessionId?: components["schemas"]["Id"];
            /** @description Sent to police by the attendees together; each of them signs. */
            returnSheet?: boolean;
            justification?: string;
            childInterest?: string;
            /** @description Made known by word of mouth, telephone or paper, within the last 24 hours; recorded without content. */
            spoken?: {
                /** @enum {string} */
                channel: "oral" | "telephone" | "paper";
                at: components["schemas"]["Moment"];
            };
        };
        Warning: {
            unit: components["schemas"]["Code"];
            category: components["schemas"]["Category"];
            /** @enum {string} */
            statementType?: "fact" | "assessment" | "hearsay";
            summary: string;
            subject?: {
                identifier: string;
            };
            recipients: components["schemas"]["Code"][];
            /** @description Why the danger is imminent, in at least forty characters. */
            justification: string;
            secrecy?: components["schemas"]["WarningSecrecy"];
        };
        /** @description For a holder of professional secrecy: the own signed decision over {act: "lift-secrecy", category, purpose: "imminent-danger", recipients, signedAt, unit}. */
        WarningSecrecy: {
            signature: components["schemas"]["Signature"];
        };
        Disclosed: {
            answers: components["schemas"]["Answer"][];
            receipt: components["schemas"]["Receipt"];
            reviewDueAt?: components["schemas"]["Moment"];
        };
        /** @description Of a measure, whoever carries it out and is on no case is told neither a purpose nor a case. */
        DisclosureSummary: {
            id: components["schemas"]["Id"];
            caseId?: components["schemas"]["Id"];
            itemId?: components["schemas"]["Id"];
            category: components["schemas"]["Category"];
            purpose?: components["schemas"]["Purpose"];
            variant: components["schemas"]["Variant"];
            holder: components["schemas"]["Code"];
            recipient: components["schemas"]["Person"];
            madeAt: components["schemas"]["Moment"];
            lapsesAt?: components["schemas"]["Moment"];
            /** @description How often its recipient read it. */
            readings: number;
            acknowledgedAt?: components["schemas"]["Moment"];
            recalledAt?: components["schemas"]["Moment"];
            useLimitations?: components["schemas"]["UseLimitations"];
            /**
             * Format: date-time
             * @description Not shown to its recipient, because nobody reviewed an emergency in time or two found it not lawful.
             */
            suspendedAt?: string;
        };
        DisclosurePage: {
            items: components["schemas"]["DisclosureSummary"][];
            next?: string;
        };
        Disclosure: {
            id: components["schemas"]["Id"];
            purpose?: components["schemas"]["Purpose"];
            holder: components["schemas"]["Code"];
            madeAt: components["schemas"]["Moment"];
            item: components["schemas"]["RevealedItem"];
            obligations: components["schemas"]["CodeWithText"][];
            receipt: components["schemas"]["Receipt"];
        };
        /** @description Proof that this was recorded before it was revealed. Anyone with the log's key can check it. */
        Receipt: {
            entryId: components["schemas"]["Id"];
            index: number;
            /** @description The canonical bytes that were recorded, base64; codes and pseudonyms only. */
            entry: string;
            /** @description C2SP tlog-proof@v1. */
            proof: string;
        };
        ReviewPage: {
            items: {
                id: components["schemas"]["Id"];
                unit: components["schemas"]["Code"];
                disclosureId?: components["schemas"]["Id"];
                state: components["schemas"]["ReviewStage"];
                suspendedAt?: components["schemas"]["Moment"];
                openedAt: components["schemas"]["Moment"];
                dueAt: components["schemas"]["Moment"];
                flags: components["schemas"]["CodeWithText"][];
            }[];
            next?: string;
        };
        SubjectQuery: {
            identifier: string;
            reason: string;
        };
        Subject: {
            /** @description Regional pseudonym, for the ledger of that person in audit. */
            subject: string;
        };
        /** @description Everything a decision depends on, coded. */
        Facts: {
            now: components["schemas"]["Moment"];
            unit: components["schemas"]["Code"];
            jurisdiction: components["schemas"]["Jurisdiction"];
            purpose: components["schemas"]["Purpose"];
            /** @enum {string} */
            initiative: "ask" | "push";
            /** @enum {string} */
            requestKind: "question" | "list" | "task" | "rank";
            /** @enum {string} */
            actor: "asker" | "holder" | "chair";
            /** @enum {string} */
            address: "direct" | "conference";
            holder: {
                /** @enum {string} */
                type: "SCH" | "POL" | "SOC" | "YTH" | "MUN" | "MAY" | "PRB" | "PRO" | "MHC" | "HSG" | "EMP" | "FAM" | "COM" | "REG" | "AUD" | "RES" | "CONF";
                agency: components["schemas"]["Code"];
                onCase: boolean;
                measureOwner: boolean;
            };
            recipient: {
                /** @enum {string} */
                type: "SCH" | "POL" | "SOC" | "YTH" | "MUN" | "MAY" | "PRB" | "PRO" | "MHC" | "HSG" | "EMP" | "FAM" | "COM" | "REG" | "AUD" | "RES" | "PER";
                agency: components["schemas"]["Code"];
                role: string;
                onCase: boolean;
                measureOwner: boolean;
                coreMember: boolean;
                intake: boolean;
                author: boolean;
                /** @enum {string} */
                training: "valid" | "expired" | "none";
                clearance: boolean;
                conflictOfInterest: boolean;
                /** @enum {string} */
                territory: "inside" | "outside";
            };
            /** @enum {string} */
            case: "none" | "open" | "closed";
            /** @enum {string} */
            retention: "within" | "past";
            item: {
                category: components["schemas"]["Category"];
                standalone: boolean;
                secret: boolean;
                classified: boolean;
                handling: ("TLP:RED" | "TLP:AMBER+STRICT" | "TLP:AMBER" | "TLP:GREEN" | "TLP:CLEAR" | "H0" | "H1" | "H2" | "H3")[];
                originatorPermission: boolean;
                /** @enum {string} */
                contested: "none" | "noted" | "restricted";
                minor: boolean;
                onward: boolean;
            };
            /** @enum {string} */
            consent: "given" | "none" | "withdrawn";
            dissent: number;
            met: ("SES" | "SEC" | "CNS" | "INF" | "CHR" | "PRO" | "UNA" | "GRD" | "FAO" | "JUS" | "BAS" | "MIN" | "CHT")[];
        };
        Simulation: {
            /** @enum {string} */
            effect: "permit" | "deny";
            ground?: string;
            /** @description In a real request this answer would be that for something unknown. */
            hidden: boolean;
            variants: components["schemas"]["Variant"][];
            fields: string[];
            obligations: string[];
            trace: {
                ground: string;
                step: string;
                rule?: string;
                gate?: string;
            }[];
            flags?: string[];
            clause?: string;
            revision: components["schemas"]["Revision"];
            engine: string;
            decision?: components["schemas"]["DecisionInWords"];
        };
        /** @description Further attributes; which of them count is said by what is in force. */
        AuthzenProperties: {
            [key: string]: unknown;
        };
        /** @description A subject or a resource. */
        AuthzenEntity: {
            type: string;
            id: string;
            properties?: components["schemas"]["AuthzenProperties"];
        } & {
            [key: string]: unknown;
        };
        /** @description The kind of entity that is searched for; an id is ignored. */
        AuthzenKind: {
            type: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What is to be done; in matters of sharing a purpose. */
        AuthzenAction: {
            name: string;
            properties?: components["schemas"]["AuthzenProperties"];
        } & {
            [key: string]: unknown;
        };
        /** @description One question. */
        AccessEvaluation: {
            subject: components["schemas"]["AuthzenEntity"];
            action: components["schemas"]["AuthzenAction"];
            resource: components["schemas"]["AuthzenEntity"];
            context?: components["schemas"]["AuthzenProperties"];
        } & {
            [key: string]: unknown;
        };
        /** @description Several questions, with defaults for what they leave out. */
        AccessEvaluations: {
            subject?: components["schemas"]["AuthzenEntity"];
            action?: components["schemas"]["AuthzenAction"];
            resource?: components["schemas"]["AuthzenEntity"];
            context?: components["schemas"]["AuthzenProperties"];
            options?: components["schemas"]["AuthzenOptions"];
            evaluations?: {
                [key: string]: unknown;
            }[];
        } & {
            [key: string]: unknown;
        };
        /** @description How several questions are answered. */
        AuthzenOptions: {
            /** @enum {string} */
            evaluations_semantic?: "execute_all" | "deny_on_first_deny" | "permit_on_first_permit";
        } & {
            [key: string]: unknown;
        };
        /** @description Which part of the results. */
        AuthzenPage: {
            token?: string;
            /** @description A page holds 100 at most. */
            limit?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description Who may do this with that? */
        SubjectSearch: {
            subject: components["schemas"]["AuthzenKind"];
            action: components["schemas"]["AuthzenAction"];
            resource: components["schemas"]["AuthzenEntity"];
            context?: components["schemas"]["AuthzenProperties"];
            page?: components["schemas"]["AuthzenPage"];
        } & {
            [key: string]: unknown;
        };
        /** @description With what may this subject do that? */
        ResourceSearch: {
            subject: components["schemas"]["AuthzenEntity"];
            action: components["schemas"]["AuthzenAction"];
            resource: components["schemas"]["AuthzenKind"];
            context?: components["schemas"]["AuthzenProperties"];
            page?: components["schemas"]["AuthzenPage"];
        } & {
            [key: string]: unknown;
        };
        /** @description What may this subject do with that? */
        ActionSearch: {
            subject: components["schemas"]["AuthzenEntity"];
            resource: components["schemas"]["AuthzenEntity"];
            context?: components["schemas"]["AuthzenProperties"];
            page?: components["schemas"]["AuthzenPage"];
        } & {
            [key: string]: unknown;
        };
        AccessDecision: {
            decision: boolean;
            context?: components["schemas"]["AccessContext"];
        };
        /** @description Either `evaluations`, or one `decision` where no evaluations were sent. */
        AccessDecisions: {
            decision?: boolean;
            context?: components["schemas"]["AccessContext"];
            evaluations?: components["schemas"]["AccessDecision"][];
        };
        /** @description Why, and what goes with it. Absent where nothing may be said. */
        AccessContext: {
            /** @description The deciding ground, or rule. */
            id?: string;
            reason_user?: components["schemas"]["TextByLanguage"];
            reason_admin?: {
                grounds: components["schemas"]["CodeList"];
                rules: components["schemas"]["CodeList"];
                missing: components["schemas"]["CodeList"];
                flags: components["schemas"]["CodeList"];
            };
            /** @description Duties of a permit. Who cannot fulfil one must treat the decision as false. */
            obligations?: {
                id: string;
                /** @enum {string} */
                type: "custom";
                properties: {
                    text: components["schemas"]["TextByLanguage"];
                };
            }[];
            /** @description What would make it lawful; fewest changes first. */
            alternatives?: {
                changes: {
                    id: string;
                    text: components["schemas"]["TextByLanguage"];
                }[];
                variants: components["schemas"]["Variant"][];
            }[];
            /** @description The most that may be made known. */
            variants?: components["schemas"]["Variant"][];
            notice?: components["schemas"]["TextByLanguage"];
            revision?: components["schemas"]["Revision"];
            engine?: string;
            /** @description Why this evaluation could not be made. */
            error?: {
                status: number;
                message: string;
            };
        };
        CodeList: string[];
        /** @description Unofficial wording. */
        TextByLanguage: {
            en?: string;
            fr?: string;
            nl?: string;
        };
        EntitiesFound: {
            page: components["schemas"]["PageFound"];
            results: {
                type: string;
                id: string;
            }[];
        };
        ActionsFound: {
            page: components["schemas"]["PageFound"];
            results: {
                name: string;
            }[];
        };
        PageFound: {
            /** @description Send it as `page.token` with the same question; empty when there is nothing more. */
            next_token: string;
            count: number;
        };
        /** @description AuthZEN 1.0, policy decision point metadata. */
        AuthzenConfiguration: {
            /** Format: uri */
            policy_decision_point: string;
            /** Format: uri */
            access_evaluation_endpoint: string;
            /** Format: uri */
            access_evaluations_endpoint: string;
            /** Format: uri */
            search_subject_endpoint: string;
            /** Format: uri */
            search_resource_endpoint: string;
            /** Format: uri */
            search_action_endpoint: string;
        };
        /** @description Codes of closed lists only; nothing in it can name a case or a person. */
        AdviceQuestion: {
            jurisdiction: components["schemas"]["Jurisdiction"];
            from: components["schemas"]["AgencyType"];
            /**
             * @description An agency type, the attendees of a session, or the person concerned.
             * @enum {string}
             */
            to: "SCH" | "POL" | "SOC" | "YTH" | "MUN" | "MAY" | "PRB" | "PRO" | "MHC" | "HSG" | "EMP" | "FAM" | "COM" | "REG" | "AUD" | "RES" | "CONF" | "PER";
            category: components["schemas"]["Category"];
            purpose: components["schemas"]["Purpose"];
            /** @description Covered by professional secrecy. */
            secret?: boolean;
            minor?: boolean;
            inSession?: boolean;
            /** @description On the holder's own initiative, not in answer to a question. */
            push?: boolean;
            /** @description To the intake role of that agency. */
            intake?: boolean;
            /** @description To a core member of the unit. */
            core?: boolean;
        };
        Advice: {
            /** @enum {string} */
            answer: "yes" | "under-conditions" | "in-session-only" | "no" | "prohibited";
            text: string;
            rules: components["schemas"]["CitedRule"][];
            /** @description What must be on record first. */
            conditions: components["schemas"]["CodeWithText"][];
            /** @description What any sharing for this purpose needs besides, such as an agreement. */
            needs: components["schemas"]["CodeWithText"][];
            duties: components["schemas"]["CodeWithText"][];
            /** @description At most this may be made known. */
            variants: components["schemas"]["Variant"][];
            /** @description Of a session, attendees who may not be told. */
            except: components["schemas"]["CodeWithText"][];
            alternatives: components["schemas"]["Alternative"][];
            /** @description That the wording is unofficial. */
            notice: string;
            revision: components["schemas"]["Revision"];
        };
        ImpactQuestion: {
            revision: components["schemas"]["Revision"];
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description Exclusive; at most one year after the first day.
             */
            until: string;
        };
        Verdict: {
            /**
             * @description `silence`: nothing that may be told of, whatever the reason.
             * @enum {string}
             */
            effect: "permit" | "deny" | "silence";
            ground?: string;
            variant?: components["schemas"]["Variant"];
            text: string;
        };
        /** @description Decisions that came out differently in the same way. */
        Shift: {
            /** @description The clause that makes the difference, else the rule; `none` where none can be named. */
            because: string;
            /** @description What the rule says, in unofficial words. */
            rule?: string;
            purpose: components["schemas"]["Purpose"];
            category: components["schemas"]["Category"];
            was: components["schemas"]["Verdict"];
            became: components["schemas"]["Verdict"];
            count: number;
        };
        /** @description Early help, referrals, silence, and acts that cannot be decided again are counted in steps of this, rounded down, in rows and totals alike. How much that leaves out is not said. */
        Suppressed: {
            below: number;
            text: string;
        };
        Shadow: {
            revision: components["schemas"]["Revision"];
            /** @description Decisions taken under both, without what is suppressed. */
            decisions: number;
            changed: number;
            shifts: components["schemas"]["Shift"][];
            suppressed: components["schemas"]["Suppressed"];
        };
        Impact: {
            revision: components["schemas"]["Revision"];
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            /** @description Decisions taken again, without what is suppressed. */
            decisions: number;
            changed: number;
            /** @description Logged acts whose facts were erased, in tens; what they would have become is not guessed. */
            erased: number;
            /** @description Logged acts of an engine that this release does not have, in tens. */
            otherEngine: number;
            shifts: components["schemas"]["Shift"][];
            suppressed: components["schemas"]["Suppressed"];
        };
        ReplayQuestion: {
            entryId: components["schemas"]["Id"];
            /** @description Why it is opened; kept with the record of the opening. */
            reason: string;
            revision?: components["schemas"]["Revision"];
        };
        Replay: {
            entryId: components["schemas"]["Id"];
            /**
             * @description `identical`: the same codes as recorded. `different` is a fault of the system, and to be reported.
             * @enum {string}
             */
            state: "identical" | "different" | "facts-erased" | "engine-unknown";
            text: string;
            /** @description What the ledger entry itself says. */
            logged: {
                occurredAt: components["schemas"]["Moment"];
                event: string;
                purpose?: string;
                effect?: string;
                basis: string[];
                classes: string[];
                revision?: string;
                engine?: string;
            };
            /** @description Item by item and recipient by recipient, without either's id. */
            decisions: components["schemas"]["ReplayedDecision"][];
            receipt: components["schemas"]["Receipt"];
        };
        ReplayedDecision: {
            category: components["schemas"]["Category"];
            purpose: components["schemas"]["Purpose"];
            holder: components["schemas"]["Code"];
            /** @description Agency. */
            recipient: string;
            /** @description The codes that were recorded. */
            was: {
                /** @enum {string} */
                effect: "permit" | "deny" | "pending" | "nothing";
                ground?: string;
                variant?: components["schemas"]["Variant"];
            };
            now: components["schemas"]["Simulation"];
            same: boolean;
            under?: components["schemas"]["Simulation"];
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
        /** Format: uuid */
        Id: string;
        /**
         * @description Stable identifier of a unit, agency, professional, agreement or clause.
         * @example agy-school-meridian
         */
        Code: string;
        /** @enum {string} */
        Jurisdiction: "BE" | "NL" | "FR" | "UK";
        /**
         * Format: date-time
         * @description RFC 3339.
         */
        Moment: string;
        /** @enum {string} */
        AgencyType: "SCH" | "POL" | "SOC" | "YTH" | "MUN" | "MAY" | "PRB" | "PRO" | "MHC" | "HSG" | "EMP" | "FAM" | "COM" | "REG" | "AUD" | "RES";
        NewCaseImport: {
            unit: components["schemas"]["Code"];
            /** @enum {string} */
            format: "csv" | "xlsx";
            /**
             * Format: byte
             * @description The list, base64: one table in CSV (UTF-8; comma, semicolon or tab), or a workbook whose sheets are tables. The first row of a table names its columns, in any order. At most 200 cases and 1,000 items. Every row has `kind` (case or item), `reference` (number of the case; of an item, that of its case in this list) and `keepUntil` (the last day on which the old file was to be kept; nothing moves it). A case has `identifier`, `minor` (yes or no), `track`, `leadAgency`, `owner`, `openedOn`, `broughtBy`, `power` and `reviewBy`, as a new case has them, and `participants`, apart by semicolons: of each holder of an item somebody is on the case. An item has `holder`, `category`, `recordedOn`, and if wanted `statementType` and `text`; without a text its holder writes it when labelling. No text is brought over where the law of the unit keeps none (FR), and no belief (`BEL`) at all.
             */
            content: string;
            dryRun: boolean;
        };
        CaseRowFault: {
            /** @description Of a workbook. */
            sheet?: string;
            /** @description As a spreadsheet counts them; the header is row 1. 0 when it is not of one row. */
            row: number;
            /** @description Name in the header; empty when it is not of one column. */
            column: string;
            code: string;
            detail: string;
        };
        CaseImport: {
            dryRun: boolean;
            /** @description Of a dry run; otherwise each is an issue of the problem document. */
            faults: components["schemas"]["CaseRowFault"][];
            /** @description Those that were brought over; of a dry run none is. */
            cases: {
                id: components["schemas"]["Id"];
                reference: string;
            }[];
        };
        NewUnlocking: {
            /** @description On what the unit goes on with a case that it did not open. */
            legalBasis: string;
            /** @description Who stays, and why; the owner and the chair among them or not. */
            circle: components["schemas"]["NewParticipant"][];
        };
        /**
         * @description Kind of information.
         * @enum {string}
         */
        Category: "IDN" | "CON" | "EDU" | "PAS" | "PRF" | "PIN" | "SUP" | "HLT" | "FMS" | "HOU" | "JOB" | "ONL" | "TRV" | "CVN" | "BEL" | "TPD" | "FDK" | "MSR" | "REF";
        ImportedItem: {
            id: components["schemas"]["Id"];
            caseId: components["schemas"]["Id"];
            holder: components["schemas"]["Code"];
            category: components["schemas"]["Category"];
            /** @enum {string} */
            statementType?: "fact" | "assessment" | "hearsay";
            /** Format: date */
            recordedOn: string;
            /** Format: date */
            keepUntil: string;
            /** @description When it is erased, if nobody of the holder labels it before. */
            erasesAt: components["schemas"]["Moment"];
            /** @description In no list; where the import had one. */
            text?: string;
        };
        ImportedItemPage: {
            items: components["schemas"]["ImportedItem"][];
            next?: string;
        };
        /** @description That the content stays in the holder's own system, and where it is found there. */
        Pointer: {
            /** @description Shown to a recipient with the receipt under which they may have it. */
            reference: string;
            /** @description How much of it the author wrote there. */
            variants: ("summary" | "without-source" | "without-third-parties" | "full")[];
        };
        /** @description As a new item. Its holder may know better than the list of what category it is. */
        NewLabels: {
            category: components["schemas"]["Category"];
            /** @enum {string} */
            statementType: "fact" | "assessment" | "hearsay";
            content?: components["schemas"]["ItemContent"];
            envelope?: components["schemas"]["Envelope"];
            atSource?: components["schemas"]["Pointer"];
            labels: components["schemas"]["ItemLabels"];
            expiresAt?: components["schemas"]["Moment"];
        };
        /**
         * @description How much of an item is made known; each is written by its author.
         * @enum {string}
         */
        Variant: "hit" | "summary" | "without-source" | "without-third-parties" | "full";
        /** @enum {string} */
        CorrectionKind: "corrected" | "refuted" | "narrowed" | "withdrawn";
        LastCorrection: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["CorrectionKind"];
            at: components["schemas"]["Moment"];
        };
        Discarded: {
            id: components["schemas"]["Id"];
        };
        NewRemoval: {
            professional: components["schemas"]["Code"];
            reason: string;
        };
        NewCircle: {
            professional: components["schemas"]["Code"];
            /** @enum {string} */
            circle: "inner" | "outer";
            reason: string;
        };
        NewGuest: {
            professional: components["schemas"]["Code"];
            reason: string;
            until: components["schemas"]["Moment"];
            /** @enum {string} */
            circle?: "inner" | "outer";
        };
        NewOwner: {
            professional: components["schemas"]["Code"];
            leadAgency?: components["schemas"]["Code"];
            reason: string;
        };
        Theme: {
            theme: string;
        };
        NewTrack: {
            /** @enum {string} */
            track: "early-help" | "prevention" | "reintegration";
            reason: string;
        };
        /** @enum {string} */
        Purpose: "early-help" | "prevention" | "risk-assessment" | "case-conference" | "reintegration" | "imminent-danger" | "audit" | "research";
        /** @description Where the content is, and whether it was delivered. */
        AtSource: {
            reference?: string;
            /** @enum {string} */
            state: "permitted" | "delivered" | "lapsed";
            deliveredAt?: components["schemas"]["Moment"];
            envelope?: components["schemas"]["Envelope"];
        };
        /**
         * @description What may not be done with what was told: used outside the table of art. 458ter of the Belgian Criminal Code, for anything but preventing and combating crime, in court without its provider, otherwise than its conditions say, or passed on.
         * @enum {string}
         */
        UseLimitation: "be-458ter" | "crime-only" | "not-in-court" | "as-stated" | "no-onward";
        /** @description Goes with every copy and into everything that is printed or exported. */
        UseLimitations: components["schemas"]["UseLimitation"][];
        /**
         * @description Upheld and rejected are the ends, by two people.
         * @enum {string}
         */
        ReviewStage: "due" | "assessed" | "disputed" | "upheld" | "rejected";
        NewVariant: {
            /**
             * @description That something is held can always be said; it needs no text.
             * @enum {string}
             */
            variant: "summary" | "without-source" | "without-third-parties" | "full";
            /** @description A summary has 2000 characters at most. */
            text: string;
        };
        Delivery: {
            disclosureId: components["schemas"]["Id"];
            itemId: components["schemas"]["Id"];
            variant: components["schemas"]["Variant"];
            purpose: components["schemas"]["Purpose"];
            recipient: components["schemas"]["Person"];
            dueAt: components["schemas"]["Moment"];
            receipt: components["schemas"]["Receipt"];
        };
        DeliveryPage: {
            items: components["schemas"]["Delivery"][];
            next?: string;
        };
        NewDelivery: {
            envelope?: components["schemas"]["Envelope"];
        };
        /** @description So many asks at most. */
        QuotaMost: number;
        /** @description In so many days of the calendar (UTC), today the last of them. */
        QuotaDays: number;
        Quota: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["Code"];
            agency: components["schemas"]["Code"];
            most: components["schemas"]["QuotaMost"];
            perDays: components["schemas"]["QuotaDays"];
            setAt: components["schemas"]["Moment"];
        };
        QuotaPage: {
            items: components["schemas"]["Quota"][];
            next?: string;
        };
        NewQuota: {
            unit: components["schemas"]["Code"];
            agency: components["schemas"]["Code"];
            most: components["schemas"]["QuotaMost"];
            perDays: components["schemas"]["QuotaDays"];
        };
        QuotaChange: {
            most: components["schemas"]["QuotaMost"];
            perDays: components["schemas"]["QuotaDays"];
        };
        /** @enum {string} */
        ReviewFinding: "lawful" | "not-lawful";
        ReviewStep: {
            /** @enum {string} */
            act: "assessed" | "confirmed" | "disputed";
            finding?: components["schemas"]["ReviewFinding"];
            by: components["schemas"]["Code"];
            at: components["schemas"]["Moment"];
            reason?: string;
        };
        Review: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["Code"];
            disclosureId?: components["schemas"]["Id"];
            state: components["schemas"]["ReviewStage"];
            openedAt: components["schemas"]["Moment"];
            dueAt: components["schemas"]["Moment"];
            suspendedAt?: components["schemas"]["Moment"];
            flags: components["schemas"]["CodeWithText"][];
            category: components["schemas"]["Category"];
            variant: components["schemas"]["Variant"];
            holder: components["schemas"]["Code"];
            giver: components["schemas"]["Person"];
            recipient: components["schemas"]["Person"];
            /** @description Why it was urgent, in the words of who warned; absent when the person was erased. */
            justification?: string;
            /** @description What reviewers said of it so far, oldest first. */
            steps?: components["schemas"]["ReviewStep"][];
        };
        NewAssessment: {
            finding: components["schemas"]["ReviewFinding"];
            reason: string;
        };
        ReviewState: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["Code"];
            disclosureId?: components["schemas"]["Id"];
            state: components["schemas"]["ReviewStage"];
            openedAt: components["schemas"]["Moment"];
            dueAt: components["schemas"]["Moment"];
            suspendedAt?: components["schemas"]["Moment"];
        };
        ReviewConfirmation: {
            agrees: boolean;
            reason: string;
        };
        /**
         * @description Received is all that a reporter is told.
         * @enum {string}
         */
        SignalStage: "received" | "submitted" | "acknowledged" | "no-concern" | "advised" | "referred" | "proposed" | "in-case" | "refuted" | "expired";
        /** @enum {string} */
        KnownHow: "seen" | "told-by-person" | "told-by-other" | "document" | "online";
        SignalContents: {
            /** @description Under which a copy of it is kept. */
            disclosureId: components["schemas"]["Id"];
            item: components["schemas"]["RevealedItem"];
            otherExplanations: string;
            protectiveFactors: string;
            url?: string;
            identifier?: string;
            /** @description Of the last decision. */
            reason?: string;
        };
        /** @description What the intake tells the chair; the words of the reporter are not in it. */
        SignalProposal: {
            proposedBy: components["schemas"]["Person"];
            proposedAt: components["schemas"]["Moment"];
            /** @enum {string} */
            track: "early-help" | "prevention" | "reintegration";
            text?: string;
            identifier?: string;
        };
        Signal: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["Code"];
            submittedAt: components["schemas"]["Moment"];
            state: components["schemas"]["SignalStage"];
            /** @description To the reporter; always the same. */
            text?: string;
            /** @description In which role it was reported, never by whom. */
            sourceRole?: string;
            /** @description Absent when the source is shielded. */
            agency?: components["schemas"]["Code"];
            knownHow?: components["schemas"]["KnownHow"];
            /** Format: date */
            observedOn?: string;
            /** Format: date */
            capturedOn?: string;
            minor?: boolean;
            triageDueAt?: components["schemas"]["Moment"];
            /** Format: date */
            reviewBy?: string;
            erasesAt?: components["schemas"]["Moment"];
            undoUntil?: components["schemas"]["Moment"];
            contents?: components["schemas"]["SignalContents"];
            proposal?: components["schemas"]["SignalProposal"];
        };
        SignalPage: {
            items: components["schemas"]["Signal"][];
            next?: string;
        };
        /** @enum {string} */
        SignalStatement: "fact" | "assessment" | "hearsay";
        /** @description For what is known from the internet; what everybody can read there, and nothing else. */
        OnlineSource: {
            url: string;
            /** Format: date */
            capturedOn: string;
        };
        SignalSubject: {
            /** @description Verified identifier of the person; kept encrypted. */
            identifier: string;
            minor: boolean;
        };
        /** @description Of the family, as the family desk recorded it. */
        SignalConsent: {
            /** Format: date */
            givenOn: string;
            how: string;
        };
        /** @description For a holder of professional secrecy: the own signed decision over {act: "lift-secrecy", category, purpose: "early-help", recipients: ["role:intake"], signedAt, unit}. */
        SignalSecrecy: {
            signature: components["schemas"]["Signature"];
        };
        /** @description Six members are needed; everything else has a default by who reports. */
        NewSignal: {
            unit: components["schemas"]["Code"];
            /** @description What was seen or heard; behaviour, never clothing, looks or prayer. */
            observed: string;
            statementType: components["schemas"]["SignalStatement"];
            knownHow: components["schemas"]["KnownHow"];
            /** @description What else it may be. */
            otherExplanations: string;
            /** @description Who and what does this person good. */
            protectiveFactors: string;
            /** @description By default that of the agency's door, e.g. PAS for a school. */
            category?: components["schemas"]["Category"];
            /**
             * Format: date
             * @description By default today.
             */
            observedOn?: string;
            online?: components["schemas"]["OnlineSource"];
            subject?: components["schemas"]["SignalSubject"];
            /** @description Whether the intake is not told which agency it comes from; by default so for schools and key persons. */
            sourceShield?: boolean;
            labels?: components["schemas"]["ItemLabels"];
            consent?: components["schemas"]["SignalConsent"];
            secrecy?: components["schemas"]["SignalSecrecy"];
        };
        WordSuggestion: {
            found: string;
            instead: string;
            reason: string;
        };
        SubmittedSignal: {
            signal?: components["schemas"]["Signal"];
            answers: components["schemas"]["Answer"][];
            receipt: components["schemas"]["Receipt"];
            /** @description Words with a neutral one beside them; the reporter decides. */
            suggestions: components["schemas"]["WordSuggestion"][];
        };
        SignalFeedback: {
            text: string;
            receipt: components["schemas"]["Receipt"];
        };
        NewTriage: {
            /** @enum {string} */
            outcome: "no-concern" | "advise" | "refer" | "propose";
            reason: string;
            /** @description With outcome propose, and with no other. */
            proposal?: {
                /** @enum {string} */
                track: "early-help" | "prevention" | "reintegration";
                /** @description What the chair needs to know to open a case, in the words of the intake. */
                text: string;
            };
        };
        SignalReason: {
            reason: string;
        };
        NewCorrection: {
            kind: components["schemas"]["CorrectionKind"];
            reason: string;
            /** @description Of what is corrected, all its texts from now on. */
            content?: components["schemas"]["ItemContent"];
            /** @description Of what is narrowed, how much is left. */
            widest?: components["schemas"]["Variant"];
            /** @description The last correction of the item, when there is one. */
            supersedes?: components["schemas"]["Id"];
        };
        Correction: {
            id: components["schemas"]["Id"];
            itemId: components["schemas"]["Id"];
            kind: components["schemas"]["CorrectionKind"];
            correctedAt: components["schemas"]["Moment"];
        };
        NewMistake: {
            reason: string;
        };
        /** @enum {string} */
        MistakeKind: "wrong-person" | "wrong-recipient";
        Mistake: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["MistakeKind"];
            /**
             * @description Attested when everybody whom it reached has said what became of it.
             * @enum {string}
             */
            state: "frozen" | "recalled" | "attested" | "released";
            caseId?: components["schemas"]["Id"];
            disclosureId?: components["schemas"]["Id"];
            /** @description Who answers for it. */
            agency: components["schemas"]["Code"];
            reportedAt: components["schemas"]["Moment"];
            attestedAt?: components["schemas"]["Moment"];
            releasedAt?: components["schemas"]["Moment"];
        };
        NewRelease: {
            reason: string;
        };
        /** @enum {string} */
        BreachStage: "open" | "assessed" | "notified" | "not-needed";
        Breach: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["Code"];
            mistakeId: components["schemas"]["Id"];
            agency: components["schemas"]["Code"];
            state: components["schemas"]["BreachStage"];
            discoveredAt: components["schemas"]["Moment"];
            dueAt: components["schemas"]["Moment"];
            /** @description The authority did not know when it was due. */
            overdue: boolean;
            assessedAt?: components["schemas"]["Moment"];
            notifiedAt?: components["schemas"]["Moment"];
        };
        BreachPage: {
            items: components["schemas"]["Breach"][];
            next?: string;
        };
        BreachFile: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["Code"];
            mistakeId: components["schemas"]["Id"];
            agency: components["schemas"]["Code"];
            state: components["schemas"]["BreachStage"];
            discoveredAt: components["schemas"]["Moment"];
            dueAt: components["schemas"]["Moment"];
            /** @description The authority did not know when it was due. */
            overdue: boolean;
            assessedAt?: components["schemas"]["Moment"];
            notifiedAt?: components["schemas"]["Moment"];
            reason: string;
            assessment?: string;
        };
        NewBreachAssessment: {
            /** @enum {string} */
            finding: "to-notify" | "not-needed";
            reason: string;
        };
        NewBreachNotification: {
            notifiedAt: components["schemas"]["Moment"];
        };
        /**
         * @description Taken back by itself, or because the item was corrected, refuted, narrowed or withdrawn, or because it was the wrong person or the wrong recipient.
         * @enum {string}
         */
        RecallKind: "recalled" | "corrected" | "refuted" | "narrowed" | "withdrawn" | "mistaken";
        Recall: {
            id: components["schemas"]["Id"];
            disclosureId: components["schemas"]["Id"];
            kind: components["schemas"]["RecallKind"];
            /** @enum {string} */
            state: "sent" | "escalated" | "acknowledged";
            category: components["schemas"]["Category"];
            variant: components["schemas"]["Variant"];
            holder: components["schemas"]["Code"];
            recipient: components["schemas"]["Person"];
            /** @enum {string} */
            copies?: "none" | "deleted" | "corrected";
            sentAt: components["schemas"]["Moment"];
            dueAt: components["schemas"]["Moment"];
            escalatedAt?: components["schemas"]["Moment"];
            acknowledgedAt?: components["schemas"]["Moment"];
        };
        RecallPage: {
            items: components["schemas"]["Recall"][];
            next?: string;
        };
        RecallAcknowledgement: {
            /**
             * @description None were kept; those kept are deleted; or they are corrected.
             * @enum {string}
             */
            copies: "none" | "deleted" | "corrected";
        };
        /**
         * @description The person, or who speaks for a minor.
         * @enum {string}
         */
        RaisedBy: "person" | "representative";
        NewContest: {
            raisedBy: components["schemas"]["RaisedBy"];
            /**
             * @description Restricted, it is made known to nobody until it is decided (GDPR art. 18).
             * @enum {string}
             */
            effect: "noted" | "restricted";
            /** @description What is not right, in the words of the person. */
            grounds: string;
        };
        /**
         * @description Overdue is what its holder did not answer in time. Upheld, it waits for its holder to correct the item; rectified, dismissed and withdrawn are the ends.
         * @enum {string}
         */
        ContestState: "open" | "replied" | "overdue" | "upheld" | "dismissed" | "withdrawn" | "rectified";
        /** @description Without any words. */
        Contest: {
            id: components["schemas"]["Id"];
            caseId: components["schemas"]["Id"];
            itemId: components["schemas"]["Id"];
            state: components["schemas"]["ContestState"];
            raisedBy: components["schemas"]["RaisedBy"];
            restricted: boolean;
            holder: components["schemas"]["Code"];
            recordedAt: components["schemas"]["Moment"];
            answerBy: components["schemas"]["Moment"];
            decidedAt?: components["schemas"]["Moment"];
        };
        ContestPage: {
            items: components["schemas"]["Contest"][];
            next?: string;
        };
        ContestText: {
            id: components["schemas"]["Id"];
            caseId: components["schemas"]["Id"];
            itemId: components["schemas"]["Id"];
            state: components["schemas"]["ContestState"];
            raisedBy: components["schemas"]["RaisedBy"];
            restricted: boolean;
            holder: components["schemas"]["Code"];
            recordedAt: components["schemas"]["Moment"];
            answerBy: components["schemas"]["Moment"];
            decidedAt?: components["schemas"]["Moment"];
            grounds: string;
            reply?: string;
            reason?: string;
        };
        NewReply: {
            text: string;
        };
        ContestDecision: {
            /** @enum {string} */
            finding: "upheld" | "dismissed";
            reason: string;
        };
        /**
         * @description Due is what was put off until now; asked waits for a second person. Informed, refused and lapsed are the ends.
         * @enum {string}
         */
        InformingState: "deferred" | "due" | "asked" | "restricted" | "refused" | "informed" | "lapsed";
        /** @description Without any words. */
        Informing: {
            id: components["schemas"]["Id"];
            caseId: components["schemas"]["Id"];
            agency: components["schemas"]["Code"];
            state: components["schemas"]["InformingState"];
            categories: components["schemas"]["Category"][];
            purposes: components["schemas"]["Purpose"][];
            until: components["schemas"]["Moment"];
            recordedAt: components["schemas"]["Moment"];
        };
        InformingPage: {
            items: components["schemas"]["Informing"][];
            next?: string;
        };
        NewInforming: {
            /** @enum {string} */
            kind: "deferred" | "restricted";
            categories: components["schemas"]["Category"][];
            purposes: components["schemas"]["Purpose"][];
            /**
             * Format: date-time
             * @description At most six months from now; it is asked for again where it is still needed.
             */
            until: string;
            reason: string;
            /** @description The law that restricts the right (GDPR art. 23, Directive 2016/680 art. 13(3)); required with restricted. */
            citation?: string;
        };
        InformingText: {
            id: components["schemas"]["Id"];
            caseId: components["schemas"]["Id"];
            agency: components["schemas"]["Code"];
            state: components["schemas"]["InformingState"];
            categories: components["schemas"]["Category"][];
            purposes: components["schemas"]["Purpose"][];
            until: components["schemas"]["Moment"];
            recordedAt: components["schemas"]["Moment"];
            reason: string;
            citation?: string;
        };
        RestrictionConfirmation: {
            agrees: boolean;
            reason: string;
        };
        /** @description Without name and statement. */
        Representative: {
            id: components["schemas"]["Id"];
            caseId: components["schemas"]["Id"];
            /** @enum {string} */
            relation: "parent" | "guardian" | "other";
            /** @enum {string} */
            state: "standing" | "ended";
            until: components["schemas"]["Moment"];
            namedAt: components["schemas"]["Moment"];
        };
        RepresentativePage: {
            items: components["schemas"]["Representative"][];
            next?: string;
        };
        NewRepresentative: {
            name: string;
            /** @enum {string} */
            relation: "parent" | "guardian" | "other";
            /**
             * Format: date
             * @description The eighteenth birthday, or a day before it.
             */
            until: string;
            /** @description Why it is in the interest of the child that this person speaks for them, and what the child says to it. */
            childInterest: string;
        };
        RepresentativeText: {
            id: components["schemas"]["Id"];
            caseId: components["schemas"]["Id"];
            /** @enum {string} */
            relation: "parent" | "guardian" | "other";
            /** @enum {string} */
            state: "standing" | "ended";
            until: components["schemas"]["Moment"];
            namedAt: components["schemas"]["Moment"];
            name: string;
            childInterest: string;
        };
        /** @description The same whoever the person is. */
        Claim: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["Code"];
            /** @enum {string} */
            state: "received" | "extended" | "answered";
            raisedBy: components["schemas"]["RaisedBy"];
            /** Format: date */
            receivedOn: string;
            dueAt: components["schemas"]["Moment"];
            recordedAt: components["schemas"]["Moment"];
            answeredAt?: components["schemas"]["Moment"];
        };
        ClaimPage: {
            items: components["schemas"]["Claim"][];
            next?: string;
        };
        NewClaim: {
            unit: components["schemas"]["Code"];
            /** @description As verified; kept only as a pseudonym, encrypted. */
            identifier: string;
            /** Format: date */
            receivedOn: string;
            raisedBy: components["schemas"]["RaisedBy"];
            representativeId?: components["schemas"]["Id"];
        };
        NewClaimExtension: {
            reason: string;
        };
        /** @description One item as the person may have it; as much as its author wrote without its source and other people. */
        ClaimCopy: {
            itemId: components["schemas"]["Id"];
            keptAt: components["schemas"]["Moment"];
            contested: boolean;
            /** @enum {string} */
            statementType?: "fact" | "assessment" | "hearsay";
            summary?: string;
            text?: string;
            otherExplanations?: string;
        };
        HeldAbout: {
            category: components["schemas"]["Category"];
            holder: components["schemas"]["Code"];
            /** @description For what it was made known. */
            purposes: components["schemas"]["Purpose"][];
            /** @description Agencies that were told. */
            recipients: components["schemas"]["Code"][];
            /** @description What its holder keeps in the holder's own system is copied there. */
            copies: components["schemas"]["ClaimCopy"][];
        };
        ClaimAnswer: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            state: "answered";
            answeredAt: components["schemas"]["Moment"];
            /** @description Empty for somebody of whom nothing is held, and where the law keeps all of it back. */
            held: components["schemas"]["HeldAbout"][];
        };
        /**
         * @description Complete with the signature of everybody who attends; void for good when who attends or what is on it changed.
         * @enum {string}
         */
        ReturnSheetState: "drafted" | "signing" | "complete" | "sent" | "void";
        SheetItem: {
            itemId: components["schemas"]["Id"];
            variant: components["schemas"]["Variant"];
        };
        ReturnSheet: {
            id: components["schemas"]["Id"];
            caseId: components["schemas"]["Id"];
            sessionId: components["schemas"]["Id"];
            state: components["schemas"]["ReturnSheetState"];
            items: components["schemas"]["SheetItem"][];
            recipients: components["schemas"]["Person"][];
            /** @description Whether the caller has signed it; of nobody else is it told. */
            signed: boolean;
            draftedAt: components["schemas"]["Moment"];
            sentAt?: components["schemas"]["Moment"];
        };
        ReturnSheetList: {
            items: components["schemas"]["ReturnSheet"][];
        };
        NewReturnSheet: {
            items: components["schemas"]["SheetItem"][];
            /** @description Professionals of police agencies. */
            recipients: components["schemas"]["Code"][];
        };
        /** @description Signed over {act: "sign-sheet", caseId, items, recipients, sessionId, sheetId, signedAt}; items and recipients in the order in which the sheet has them. */
        NewSheetSignature: {
            signature: components["schemas"]["Signature"];
        };
        SentSheet: {
            sheet: components["schemas"]["ReturnSheet"];
            answers: components["schemas"]["Answer"][];
            receipt: components["schemas"]["Receipt"];
        };
        Points: string[];
        NewAgenda: {
            points: components["schemas"]["Points"];
        };
        MinutesState: {
            sessionId: components["schemas"]["Id"];
            /**
             * @description Gathering views, agreed on a formulation, or closed.
             * @enum {string}
             */
            state: "gathering" | "agreed" | "closed";
        };
        /** @description What somebody needs, what protects them and what sets things off; no number. */
        NewView: {
            needs: components["schemas"]["Points"];
            protective: components["schemas"]["Points"];
            triggers: components["schemas"]["Points"];
        };
        NewDissent: {
            text: string;
        };
        NewSessionDecision: {
            text: string;
            owner: components["schemas"]["Code"];
            /** Format: date */
            dueOn: string;
        };
        TakenDecision: {
            id: components["schemas"]["Id"];
            text: string;
            owner: components["schemas"]["Person"];
            /** Format: date */
            dueOn: string;
        };
        /**
         * @description Why there is nothing that the person says; `not-kept` where the session keeps no content.
         * @enum {string}
         */
        Unsaid: "declined" | "not-reached" | "not-informed" | "too-young" | "not-safe" | "no-interpreter" | "not-kept";
        /** @description One of both. */
        NewVoice: {
            said?: string;
            unsaid?: components["schemas"]["Unsaid"];
        };
        View: {
            discipline: components["schemas"]["AgencyType"];
            by: components["schemas"]["Person"];
            words: components["schemas"]["NewView"];
        };
        Dissent: {
            discipline: components["schemas"]["AgencyType"];
            by: components["schemas"]["Person"];
            text: string;
        };
        Minutes: {
            sessionId: components["schemas"]["Id"];
            /** @enum {string} */
            state: "gathering" | "agreed" | "closed";
            mode: components["schemas"]["SessionMode"];
            agenda: components["schemas"]["Points"];
            decisions: components["schemas"]["TakenDecision"][];
            views: components["schemas"]["View"][];
            formulation?: components["schemas"]["NewView"];
            dissents: components["schemas"]["Dissent"][];
            said?: string;
            unsaid?: components["schemas"]["Unsaid"];
        };
        Mention: {
            id: components["schemas"]["Id"];
            category: components["schemas"]["Category"];
            teller: components["schemas"]["Person"];
            told: components["schemas"]["Person"][];
            at: components["schemas"]["Moment"];
        };
        MentionList: {
            items: components["schemas"]["Mention"][];
        };
        NewMention: {
            category: components["schemas"]["Category"];
            /** @description Others who have checked in. */
            told: components["schemas"]["Code"][];
        };
        NewPack: {
            attendee: components["schemas"]["Code"];
            /** @description Of what the caller was told in this session; nobody prints what somebody else was told. */
            disclosureIds: components["schemas"]["Id"][];
        };
        Pack: {
            id: components["schemas"]["Id"];
            attendee: components["schemas"]["Person"];
            /** @description On every page. */
            watermark: string;
            printedAt: components["schemas"]["Moment"];
            minutes: components["schemas"]["Minutes"];
            items: components["schemas"]["RevealedItem"][];
        };
        Contribution: {
            unit: components["schemas"]["Code"];
            discipline: components["schemas"]["AgencyType"];
            count: number;
        };
        ContributionList: {
            year: number;
            items: components["schemas"]["Contribution"][];
        };
        /**
         * @description The person's own request (GDPR art. 17(1); LED art. 16(2)), the time for keeping is over (GDPR art. 5(1)(e); LED art. 5), it was never lawful to hold (GDPR art. 17(1)(d)), it was about somebody else, or a court orders it.
         * @enum {string}
         */
        ErasureGround: "request-of-person" | "retention-ended" | "unlawful" | "wrong-person" | "court-order";
        Reviewer: {
            professional: components["schemas"]["Code"];
            agency: components["schemas"]["Code"];
        };
        /** @description In codes, without the person. */
        Erasure: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["Code"];
            ground: components["schemas"]["ErasureGround"];
            /**
             * @description `stopped` when a case about the person was opened meanwhile; `erasing` from the moment nothing brings it back.
             * @enum {string}
             */
            state: "requested" | "confirmed" | "withdrawn" | "stopped" | "erasing" | "done";
            requestedBy: components["schemas"]["Reviewer"];
            requestedAt: components["schemas"]["Moment"];
            confirmedBy?: components["schemas"]["Reviewer"];
            confirmedAt?: components["schemas"]["Moment"];
            erasesAt?: components["schemas"]["Moment"];
            endedAt?: components["schemas"]["Moment"];
            entryId?: components["schemas"]["Id"];
        };
        ErasurePage: {
            items: components["schemas"]["Erasure"][];
            next?: string;
        };
        NewErasure: {
            unit: components["schemas"]["Code"];
            /** @description Regional pseudonym. */
            subject: string;
            ground: components["schemas"]["ErasureGround"];
            reason: string;
        };
        ErasureConfirmation: {
            /** @description Regional pseudonym, from the confirmer's own look-up. */
            subject: string;
            reason: string;
        };
        ErasureWithdrawal: {
            reason: string;
        };
        ConsultSummary: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["Code"];
            team: components["schemas"]["Code"];
            /** @enum {string} */
            track: "early-help" | "prevention" | "reintegration";
            /** @enum {string} */
            state: "asked" | "answered" | "closed";
            askedAt: components["schemas"]["Moment"];
        };
        ConsultPage: {
            items: components["schemas"]["ConsultSummary"][];
            next?: string;
        };
        NewConsult: {
            unit: components["schemas"]["Code"];
            team: components["schemas"]["Code"];
            /** @enum {string} */
            track: "early-help" | "prevention" | "reintegration";
            /** @description What is asked, and about what kind of situation. */
            question: string;
            /**
             * @description That the caller has read it with the question whether somebody could be recognised in it.
             * @enum {string}
             */
            personFree: "confirmed";
        };
        ConsultAnswer: {
            id: components["schemas"]["Id"];
            advice: string;
            answeredAt: components["schemas"]["Moment"];
        };
        Consult: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["Code"];
            team: components["schemas"]["Code"];
            /** @enum {string} */
            track: "early-help" | "prevention" | "reintegration";
            /** @enum {string} */
            state: "asked" | "answered" | "closed";
            question: string;
            askedAt: components["schemas"]["Moment"];
            answers: components["schemas"]["ConsultAnswer"][];
        };
        NewConsultAnswer: {
            /** @description What the team advises, and from where it knows it. */
            advice: string;
            /**
             * @description That the caller has read it with the question whether somebody could be recognised in it.
             * @enum {string}
             */
            personFree: "confirmed";
        };
        /** @description Without its text once it is withdrawn. */
        Practice: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["Code"];
            /** @enum {string} */
            track: "early-help" | "prevention" | "reintegration";
            /** @enum {string} */
            state: "drafted" | "confirmed" | "withdrawn";
            draftedAt: components["schemas"]["Moment"];
            confirmedAt?: components["schemas"]["Moment"];
            situation?: string;
            approach?: string;
            result?: string;
        };
        PracticePage: {
            items: components["schemas"]["Practice"][];
            next?: string;
        };
        NewPractice: {
            unit: components["schemas"]["Code"];
            /** @enum {string} */
            track: "early-help" | "prevention" | "reintegration";
            /** @description The second person, a professional of another agency of the unit. */
            second: components["schemas"]["Code"];
            /** @description What kind of situation it was. */
            situation: string;
            /** @description What was done, and by what kinds of services. */
            approach: string;
            /** @description What came of it, and what would be done differently. */
            result: string;
            /**
             * @description That the caller has read it with the question whether somebody could be recognised in it.
             * @enum {string}
             */
            personFree: "confirmed";
        };
        PersonFreeConfirmation: {
            /**
             * @description That the caller has read it with the question whether somebody could be recognised in it.
             * @enum {string}
             */
            personFree: "confirmed";
        };
        /** @description Without its text once it is withdrawn. */
        Lesson: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["Code"];
            /** @enum {string} */
            track: "early-help" | "prevention" | "reintegration";
            /** @enum {string} */
            state: "drafted" | "confirmed" | "withdrawn";
            draftedAt: components["schemas"]["Moment"];
            confirmedAt?: components["schemas"]["Moment"];
            happened?: string;
            changed?: string;
        };
        LessonPage: {
            items: components["schemas"]["Lesson"][];
            next?: string;
        };
        NewLesson: {
            unit: components["schemas"]["Code"];
            /** @enum {string} */
            track: "early-help" | "prevention" | "reintegration";
            /** @description The second person, a professional of another agency of the unit. */
            second: components["schemas"]["Code"];
            /** @description What went wrong in the work. */
            happened: string;
            /** @description What is done differently since. */
            changed: string;
            /**
             * @description That the caller has read it with the question whether somebody could be recognised in it.
             * @enum {string}
             */
            personFree: "confirmed";
        };
        /** @description Without its text once it is withdrawn. */
        Obstacle: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["Code"];
            team: components["schemas"]["Code"];
            /** @enum {string} */
            track: "early-help" | "prevention" | "reintegration";
            /** @enum {string} */
            state: "reported" | "answered" | "withdrawn";
            citation?: string;
            blocked?: string;
            wanted?: string;
            reply?: string;
            reportedAt: components["schemas"]["Moment"];
            answeredAt?: components["schemas"]["Moment"];
        };
        ObstaclePage: {
            items: components["schemas"]["Obstacle"][];
            next?: string;
        };
        NewObstacle: {
            unit: components["schemas"]["Code"];
            team: components["schemas"]["Code"];
            /** @enum {string} */
            track: "early-help" | "prevention" | "reintegration";
            /** @description The rule that stands in the way, as it is cited. */
            citation: string;
            /** @description What it keeps the unit from doing. */
            blocked: string;
            /** @description What would help instead. */
            wanted: string;
            /**
             * @description That the caller has read it with the question whether somebody could be recognised in it.
             * @enum {string}
             */
            personFree: "confirmed";
        };
        NewObstacleReply: {
            /** @description What was done with it, and what is known. */
            reply: string;
            /**
             * @description That the caller has read it with the question whether somebody could be recognised in it.
             * @enum {string}
             */
            personFree: "confirmed";
        };
        Indicators: {
            items: {
                unit: components["schemas"]["Code"];
                /** @enum {string} */
                track: "early-help" | "prevention" | "reintegration";
                quarter: string;
                /** @enum {string} */
                kind: "review-on-time" | "measure-delivered" | "closed-without-concern";
                /** @description In tens, rounded down. */
                count: number;
            }[];
            suppressed: components["schemas"]["Suppressed"];
        };
        Needs: {
            items: {
                unit: components["schemas"]["Code"];
                municipality: string;
                need: string;
                quarter: string;
                /** @description In tens, rounded down. */
                count: number;
            }[];
            suppressed: components["schemas"]["Suppressed"];
        };
        NewNeed: {
            unit: components["schemas"]["Code"];
            /** @description One of the unit, as the registry writes it. */
            municipality: string;
            /** @enum {string} */
            need: "debt-help" | "health-care" | "housing" | "language" | "leisure" | "meeting-place" | "mentoring" | "parenting" | "training" | "work";
        };
        Need: {
            unit: components["schemas"]["Code"];
            municipality: string;
            /** @enum {string} */
            need: "debt-help" | "health-care" | "housing" | "language" | "leisure" | "meeting-place" | "mentoring" | "parenting" | "training" | "work";
            /** @description A quarter of a year. */
            quarter: string;
        };
        /**
         * @description What is to be done.
         * @enum {string}
         */
        TaskKind: "triage-signal" | "review-signal" | "answer-referral" | "review-case" | "take-over-case" | "label-items" | "answer-transfer" | "carry-out-decision" | "report-measure" | "acknowledge-recall" | "attest-deletion" | "assess-breach" | "assess-emergency" | "confirm-emergency" | "note-emergency" | "overdue-emergency" | "deliver-item" | "answer-claim" | "reply-contest" | "decide-contest";
        /** @description What it is to be done with. */
        TaskObject: {
            /** @enum {string} */
            kind: "signal" | "referral" | "case" | "transfer" | "decision" | "measure" | "recall" | "mistake" | "breach" | "review" | "disclosure" | "claim" | "contest";
            id: components["schemas"]["Id"];
        };
        Task: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["Code"];
            kind: components["schemas"]["TaskKind"];
            /** @description What is to be done, in the language asked for. */
            text: string;
            about: components["schemas"]["TaskObject"];
            /** @enum {string} */
            state: "open" | "done" | "dropped";
            madeAt: components["schemas"]["Moment"];
            dueAt: components["schemas"]["Moment"];
            /** @description It waited for somebody else first, who left or did not do it in time. */
            escalated: boolean;
        };
        TaskPage: {
            items: components["schemas"]["Task"][];
            next?: string;
        };
        /** @description In codes; what it says is a disclosure. */
        Referral: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["Code"];
            from: {
                professional: components["schemas"]["Code"];
                agency: components["schemas"]["Code"];
            };
            to: {
                professional: components["schemas"]["Code"];
                agency: components["schemas"]["Code"];
            };
            category: components["schemas"]["Category"];
            /** @enum {string} */
            state: "offered" | "accepted" | "declined" | "withdrawn" | "lapsed" | "ended";
            offeredAt: components["schemas"]["Moment"];
            /** Format: date */
            answerBy: string;
            answeredAt?: components["schemas"]["Moment"];
            /**
             * @description Why the help was not taken on; about the service, never about the person.
             * @enum {string}
             */
            because?: "no-room" | "other-service" | "outside-our-area";
            /**
             * @description What came of the help; never what became of the person.
             * @enum {string}
             */
            outcome?: "help-given" | "help-continues-elsewhere" | "not-wanted" | "not-reached";
            endedAt?: components["schemas"]["Moment"];
            disclosureId: components["schemas"]["Id"];
        };
        ReferralPage: {
            items: components["schemas"]["Referral"][];
            next?: string;
        };
        ReferralEvidence: {
            /** Format: date */
            on: string;
            /** @description How it was given or told, e.g. in a conversation with a parent present. */
            how: string;
        };
        /** @description For a holder of professional secrecy: the own signed decision over {act: "lift-secrecy", category, purpose: "early-help", recipients, signedAt, unit}. */
        ReferralSecrecy: {
            signature: components["schemas"]["Signature"];
        };
        NewReferral: {
            unit: components["schemas"]["Code"];
            /** @description The professional it is made to. */
            to: components["schemas"]["Code"];
            category: components["schemas"]["Category"];
            variant: components["schemas"]["Variant"];
            /** @enum {string} */
            statementType?: "fact" | "assessment" | "hearsay";
            subject: {
                /** @description A verified identifier; kept as a pseudonym only. */
                identifier: string;
                minor: boolean;
            };
            content: components["schemas"]["ItemContent"];
            consent?: components["schemas"]["ReferralEvidence"];
            informed?: components["schemas"]["ReferralEvidence"];
            secrecy?: components["schemas"]["ReferralSecrecy"];
            /** @description For a minor, why it is in the child's interest. */
            childInterest?: string;
            /**
             * Format: date
             * @description The last day for an answer, at most 30 days away; without it, 14 days.
             */
            answerBy?: string;
        };
        ReferralOffered: {
            referral?: components["schemas"]["Referral"];
            answers: components["schemas"]["Answer"][];
            receipt: components["schemas"]["Receipt"];
        };
        ReferralDecline: {
            /**
             * @description Why the help was not taken on; about the service, never about the person.
             * @enum {string}
             */
            because: "no-room" | "other-service" | "outside-our-area";
        };
        ReferralEnd: {
            /**
             * @description What came of the help; never what became of the person.
             * @enum {string}
             */
            outcome: "help-given" | "help-continues-elsewhere" | "not-wanted" | "not-reached";
        };
        /** @description Content hash of an immutable document. */
        Revision: string;
        Health: {
            /**
             * @description STANDBY waits, in good health, for the one that does the work to end; send it nothing.
             * @enum {string}
             */
            status: "UP" | "DEGRADED" | "STANDBY" | "DOWN";
        };
        /**
         * @description Of support; none of them is a sanction.
         * @enum {string}
         */
        MeasureKind: "school" | "work" | "housing" | "mentoring" | "parenting" | "care" | "outreach" | "leisure" | "reparation";
        /** @description One of the two, what the person says, or why that is missing. */
        PersonVoice: {
            /** @description What the person says, in the person’s own words. */
            said?: string;
            /**
             * @description Why it is missing.
             * @enum {string}
             */
            missing?: "not-reached" | "did-not-wish" | "too-young" | "not-safe-yet";
        };
        /** @enum {string} */
        OffSystem: "parent" | "person";
        /** @description Where a parent or the young person carries it out, who has no login: the owner is then the professional who is their contact, on the case and of the agency that holds the measure, and gives it to them on paper. */
        NewCarrier: {
            who: components["schemas"]["OffSystem"];
            /** @description Of a parent; the person needs none. */
            name?: string;
        };
        NewMeasure: {
            kind: components["schemas"]["MeasureKind"];
            catalogueId?: components["schemas"]["Id"];
            /** @description What is agreed, in outward words for whoever carries it out, and for the person. */
            support: string;
            owner: components["schemas"]["Code"];
            /** @description Why it is needed. */
            necessity: string;
            /** @description Which lighter ways were looked at. */
            lighter: string;
            /** @description What it may cost the person. */
            harm: string;
            /** @description Whether it rests on the consent of the person. */
            needsConsent: boolean;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            voice: components["schemas"]["PersonVoice"];
            carrier?: components["schemas"]["NewCarrier"];
        };
        /** @enum {string} */
        MeasureState: "proposed" | "agreed" | "running" | "done" | "ended" | "objected";
        /** @enum {string} */
        MeasureEnd: "no-longer-needed" | "replaced" | "not-possible" | "moved-away" | "consent-withdrawn";
        Measure: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["Code"];
            caseId?: components["schemas"]["Id"];
            itemId?: components["schemas"]["Id"];
            kind: components["schemas"]["MeasureKind"];
            /** @description How it is called outwardly, in the reader’s language. */
            title: string;
            owner: components["schemas"]["Code"];
            ownerAgency: components["schemas"]["Code"];
            state: components["schemas"]["MeasureState"];
            needsConsent: boolean;
            carriedBy?: components["schemas"]["OffSystem"];
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            reportedAt?: components["schemas"]["Moment"];
            ending?: components["schemas"]["MeasureEnd"];
        };
        PlannedMeasure: {
            measure: components["schemas"]["Measure"];
            support?: string;
            necessity?: string;
            lighter?: string;
            harm?: string;
            voice?: components["schemas"]["PersonVoice"];
            carrier?: components["schemas"]["NewCarrier"];
        };
        Plan: {
            caseId: components["schemas"]["Id"];
            measures: components["schemas"]["PlannedMeasure"][];
        };
        NewPlanCopy: {
            /** @enum {string} */
            channel: "in-person" | "post" | "read-aloud";
        };
        GivenMeasure: {
            id: components["schemas"]["Id"];
            title: string;
            support: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            /** @description The agency that carries it out. */
            by: string;
            disclosureId: components["schemas"]["Id"];
            receipt: components["schemas"]["Receipt"];
        };
        PlanCopy: {
            title: string;
            introduction: string;
            measures: components["schemas"]["GivenMeasure"][];
        };
        MeasurePage: {
            items: components["schemas"]["Measure"][];
            next?: string;
        };
        MeasureAgreement: {
            consentId?: components["schemas"]["Id"];
        };
        MeasureConsent: {
            consentId: components["schemas"]["Id"];
        };
        NewProgress: {
            /** @description How the measure goes, and nothing else. */
            summary: string;
        };
        MeasureEnding: {
            /** @enum {string} */
            ending: "no-longer-needed" | "replaced" | "not-possible" | "moved-away";
            reason: string;
        };
        MeasureObjection: {
            /** @description How the person said so; a reason is not asked. */
            how: string;
        };
        CaseReview: {
            id: components["schemas"]["Id"];
            caseId: components["schemas"]["Id"];
            /** @enum {string} */
            state: "due" | "overdue" | "held";
            /** Format: date */
            dueOn: string;
            /** @enum {string} */
            finding: "support-goes-on" | "support-changes" | "scale-down" | "can-be-closed";
            heldAt: components["schemas"]["Moment"];
            heldBy: components["schemas"]["Code"];
            /** Format: date */
            nextReviewBy: string;
        };
        ReadCaseReview: {
            review: components["schemas"]["CaseReview"];
            note: string;
            voice: components["schemas"]["PersonVoice"];
        };
        CaseReviewPage: {
            items: components["schemas"]["ReadCaseReview"][];
            next?: string;
        };
        NewCaseReview: {
            /** @enum {string} */
            finding: "support-goes-on" | "support-changes" | "scale-down" | "can-be-closed";
            note: string;
            /** Format: date */
            nextReviewBy: string;
            voice: components["schemas"]["PersonVoice"];
        };
        ScaleDown: {
            reason: string;
        };
        LookBack: {
            id: components["schemas"]["Id"];
            caseId: components["schemas"]["Id"];
            /** @enum {string} */
            finding: "support-held" | "support-missed" | "help-offered-again";
            at: components["schemas"]["Moment"];
            /** @enum {integer} */
            months?: 6 | 12;
        };
        ReadLookBack: {
            lookBack: components["schemas"]["LookBack"];
            note: string;
        };
        LookBackPage: {
            items: components["schemas"]["ReadLookBack"][];
            next?: string;
        };
        NewLookBack: {
            /** @enum {string} */
            finding: "support-held" | "support-missed" | "help-offered-again";
            consentId?: components["schemas"]["Id"];
            /** @description About the support. */
            note: string;
        };
        NewKeepingExtension: {
            /** Format: date */
            until: string;
            reason: string;
        };
        Extension: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["Code"];
            /** @enum {string} */
            state: "asked" | "confirmed" | "refused";
            /** @description 1 for the first time that it was asked for this case, 2 for the second. */
            ordinal: number;
            /** Format: date */
            until: string;
            askedAt: components["schemas"]["Moment"];
            askedAgency: components["schemas"]["Code"];
            reason?: string;
            decidedAt?: components["schemas"]["Moment"];
        };
        ExtensionPage: {
            items: components["schemas"]["Extension"][];
            next?: string;
        };
        ExtensionConfirmation: {
            agrees: boolean;
            reason: string;
        };
        RetentionRule: {
            /** @enum {string} */
            dataClass: "signal" | "closed-case" | "third-party";
            jurisdiction?: components["schemas"]["Jurisdiction"];
            minor: boolean;
            days: number;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validUntil?: string;
        };
        RetentionRun: {
            unit: components["schemas"]["Code"];
            /** Format: date */
            day: string;
            /** @enum {string} */
            dataClass: "signal" | "closed-case" | "third-party";
            erased: number;
        };
        RetentionPage: {
            rules: components["schemas"]["RetentionRule"][];
            items: components["schemas"]["RetentionRun"][];
            next?: string;
        };
        /**
         * @description A type of agency, or the person and who stands beside them.
         * @enum {string}
         */
        ReaderType: "SCH" | "POL" | "SOC" | "YTH" | "MUN" | "MAY" | "PRB" | "PRO" | "MHC" | "HSG" | "EMP" | "FAM" | "COM" | "REG" | "AUD" | "RES" | "PER";
        Wording: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["Code"];
            agencyType: components["schemas"]["ReaderType"];
            kind: components["schemas"]["MeasureKind"];
            /** @description In the reader’s language. */
            title: string;
            /** Format: date */
            validFrom: string;
        };
        WordingPage: {
            items: components["schemas"]["Wording"][];
            next?: string;
        };
        OutwardTitle: {
            en: string;
            fr: string;
            nl: string;
        };
        /** @description The outward title of a kind of measure, for agencies of one type; a paper for the person is of type PER. */
        NewWording: {
            unit: components["schemas"]["Code"];
            agencyType: components["schemas"]["ReaderType"];
            kind: components["schemas"]["MeasureKind"];
            title: components["schemas"]["OutwardTitle"];
            /**
             * Format: date
             * @description Today or later; until then, and for every other agency, the words are as they were.
             */
            validFrom: string;
        };
        CatalogueEntry: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["Code"];
            kind: components["schemas"]["MeasureKind"];
            /** @description In the reader’s language. */
            title: string;
            days: number;
            needsConsent: boolean;
            /** Format: date */
            validUntil?: string;
        };
        CataloguePage: {
            items: components["schemas"]["CatalogueEntry"][];
            next?: string;
        };
        NewCatalogueEntry: {
            unit: components["schemas"]["Code"];
            kind: components["schemas"]["MeasureKind"];
            title: components["schemas"]["OutwardTitle"];
            /** @description How long it usually takes. */
            days: number;
            needsConsent: boolean;
            /**
             * Format: date
             * @description Its last day, where that is known.
             */
            validUntil?: string;
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
        /** @description The same Idempotency-Key came before with another body. */
        Unprocessable: {
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
        /** @description The agency asked as often as it may for now. */
        TooManyRequests: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description How it stands now, without any text. */
        SignalStands: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Signal"];
            };
        };
    };
    parameters: {
        /** @description The caller's own name for this request; the answer carries it back. */
        XRequestId: string;
        CaseId: components["schemas"]["Id"];
        ItemId: components["schemas"]["Id"];
        EvidenceId: components["schemas"]["Id"];
        SessionId: components["schemas"]["Id"];
        RequestId: components["schemas"]["Id"];
        DisclosureId: components["schemas"]["Id"];
        Box: "asked-of-me" | "asked-by-me";
        Direction: "given" | "received";
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
        ImportedId: components["schemas"]["Id"];
        DecisionId: components["schemas"]["Id"];
        QuotaId: components["schemas"]["Id"];
        ReviewId: components["schemas"]["Id"];
        /** @description What the caller reported, is the intake of, or is proposed as the chair. */
        SignalBox: "reported" | "intake" | "proposed";
        SignalId: components["schemas"]["Id"];
        MistakeId: components["schemas"]["Id"];
        BreachId: components["schemas"]["Id"];
        RecallBox: "received" | "sent";
        RecallId: components["schemas"]["Id"];
        ContestId: components["schemas"]["Id"];
        InformingId: components["schemas"]["Id"];
        RepresentativeId: components["schemas"]["Id"];
        ClaimId: components["schemas"]["Id"];
        SheetId: components["schemas"]["Id"];
        /** @description The current one when absent. */
        Year: number;
        ErasureId: components["schemas"]["Id"];
        ConsultId: components["schemas"]["Id"];
        PracticeId: components["schemas"]["Id"];
        LessonId: components["schemas"]["Id"];
        ObstacleId: components["schemas"]["Id"];
        TaskId: components["schemas"]["Id"];
        ReferralId: components["schemas"]["Id"];
        MeasureId: components["schemas"]["Id"];
        ExtensionId: components["schemas"]["Id"];
    };
    requestBodies: never;
    headers: {
        /** @description The one of the request, when it had one. */
        "X-Request-ID": string;
        /** @description Version of this contract. */
        "API-Version": string;
        /** @description Names this state of it (RFC 9110, 8.8.3); send it back as If-Match to change it. */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listCases: {
        parameters: {
            query?: {
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
            /** @description A page of cases, newest first. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Unexpected"];
        };
    };
    openCase: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCase"];
            };
        };
        responses: {
            /** @description The case. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    getCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    addParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewParticipant"];
            };
        };
        responses: {
            /** @description The case with its participants. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    declareConflict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConflict"];
            };
        };
        responses: {
            /** @description The case with its participants. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    importCases: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCaseImport"];
            };
        };
        responses: {
            /** @description What the list would do; nothing was written. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseImport"];
                };
            };
            /** @description The cases, locked. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseImport"];
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
    unlockCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUnlocking"];
            };
        };
        responses: {
            /** @description The case, open. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    listImportedItems: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them, newest first. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedItemPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    getImportedItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
                importedId: components["parameters"]["ImportedId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item, with its text where the list had one. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedItem"];
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
    labelItem: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
                importedId: components["parameters"]["ImportedId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLabels"];
            };
        };
        responses: {
            /** @description The item; decided on like any other from now on. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Unexpected"];
        };
    };
    discardImportedItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
                importedId: components["parameters"]["ImportedId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erased. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Discarded"];
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
    removeParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRemoval"];
            };
        };
        responses: {
            /** @description The case with its participants. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    moveCircle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCircle"];
            };
        };
        responses: {
            /** @description The case with its participants. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    admitGuest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGuest"];
            };
        };
        responses: {
            /** @description The case with its participants. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    changeOwner: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOwner"];
            };
        };
        responses: {
            /** @description The case with its participants. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    getTheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The theme. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Theme"];
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
    setTheme: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Theme"];
            };
        };
        responses: {
            /** @description The theme, as it was set. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Theme"];
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
    changeTrack: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTrack"];
            };
        };
        responses: {
            /** @description The case with its participants. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    closeCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Closure"];
            };
        };
        responses: {
            /** @description The closed case. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    listItems: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of items. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    addItem: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewItem"];
            };
        };
        responses: {
            /** @description The item, without its content. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    prereleaseItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Prerelease"];
            };
        };
        responses: {
            /** @description The item. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
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
    withdrawPrerelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    liftSecrecy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSecrecyDecision"];
            };
        };
        responses: {
            /** @description The recorded decision. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecrecyDecision"];
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
    recordEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEvidence"];
            };
        };
        responses: {
            /** @description The evidence. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
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
    withdrawEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
                evidenceId: components["parameters"]["EvidenceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description The evidence, withdrawn. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
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
    approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApproval"];
            };
        };
        responses: {
            /** @description The approval. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
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
    conveneSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSession"];
            };
        };
        responses: {
            /** @description The session, convened. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
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
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    checkIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckIn"];
            };
        };
        responses: {
            /** @description The session. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
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
    openSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session, open. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
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
    closeSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session, closed. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
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
    ask: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRequest"];
            };
        };
        responses: {
            /** @description The request with its answers. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    listRequests: {
        parameters: {
            query: {
                box: components["parameters"]["Box"];
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
            /** @description A page of requests, newest first. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Unexpected"];
        };
    };
    getRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
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
    answer: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAnswer"];
            };
        };
        responses: {
            /** @description The request as its holder sees it, with the decision on what was given. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    disclose: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDisclosure"];
            };
        };
        responses: {
            /** @description What was decided for each recipient, with the receipt. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disclosed"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    listDisclosures: {
        parameters: {
            query: {
                direction: components["parameters"]["Direction"];
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
            /** @description A page of disclosures, newest first. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosurePage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Unexpected"];
        };
    };
    warn: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Warning"];
            };
        };
        responses: {
            /** @description What was decided for each recipient, with the receipt. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disclosed"];
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
    getDisclosure: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                disclosureId: components["parameters"]["DisclosureId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The disclosure with its content. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disclosure"];
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
    acknowledge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disclosureId: components["parameters"]["DisclosureId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The disclosure, acknowledged. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureSummary"];
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
    recall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disclosureId: components["parameters"]["DisclosureId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description The disclosure, recalled. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureSummary"];
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
    listReviews: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reviews, the most urgent first. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Unexpected"];
        };
    };
    withdrawSecrecy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
                itemId: components["parameters"]["ItemId"];
                decisionId: components["parameters"]["DecisionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The decision, withdrawn. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecrecyDecision"];
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
    writeVariant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewVariant"];
            };
        };
        responses: {
            /** @description The item, with the variants it has now. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
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
    listDeliveries: {
        parameters: {
            query?: {
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
            /** @description A page of deliveries to be made, the newest first. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Unexpected"];
        };
    };
    deliver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disclosureId: components["parameters"]["DisclosureId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDelivery"];
            };
        };
        responses: {
            /** @description The disclosure, delivered. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureSummary"];
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
    listQuotas: {
        parameters: {
            query?: {
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
            /** @description A page of quotas, the newest first. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotaPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Unexpected"];
        };
    };
    setQuota: {
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
                "application/json": components["schemas"]["NewQuota"];
            };
        };
        responses: {
            /** @description The quota. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quota"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getQuota: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                quotaId: components["parameters"]["QuotaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quota. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quota"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    changeQuota: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                quotaId: components["parameters"]["QuotaId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuotaChange"];
            };
        };
        responses: {
            /** @description The quota as it is now. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quota"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Unexpected"];
        };
    };
    getReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                reviewId: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The review. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
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
    assessReview: {
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
                "application/json": components["schemas"]["NewAssessment"];
            };
        };
        responses: {
            /** @description The review, to be confirmed. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewState"];
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
    confirmReview: {
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
                "application/json": components["schemas"]["ReviewConfirmation"];
            };
        };
        responses: {
            /** @description The review, done or to be assessed anew. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewState"];
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
    listSignals: {
        parameters: {
            query: {
                /** @description What the caller reported, is the intake of, or is proposed as the chair. */
                box: components["parameters"]["SignalBox"];
                /** @description The `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of signals, newest first. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignalPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Unexpected"];
        };
    };
    submitSignal: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSignal"];
            };
        };
        responses: {
            /** @description What was decided for each of the intake, with the receipt; the signal, if any of them may have it. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedSignal"];
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
    getSignal: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                signalId: components["parameters"]["SignalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signal, as the caller may know it. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Signal"];
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
    getFeedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                signalId: components["parameters"]["SignalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The words. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignalFeedback"];
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
    giveFeedback: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                signalId: components["parameters"]["SignalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was decided, with the receipt. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disclosed"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    triageSignal: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                signalId: components["parameters"]["SignalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTriage"];
            };
        };
        responses: {
            201: components["responses"]["SignalStands"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    undoTriage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                signalId: components["parameters"]["SignalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignalReason"];
            };
        };
        responses: {
            201: components["responses"]["SignalStands"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    refuteSignal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                signalId: components["parameters"]["SignalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignalReason"];
            };
        };
        responses: {
            201: components["responses"]["SignalStands"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    findSubject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubjectQuery"];
            };
        };
        responses: {
            /** @description The regional pseudonym of that identifier. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subject"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    correctItem: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCorrection"];
            };
        };
        responses: {
            /** @description The correction; who has acknowledged it is in the list of recalls. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Unexpected"];
        };
    };
    reportMistake: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMistake"];
            };
        };
        responses: {
            /** @description The mistake; the case is frozen until it is released. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mistake"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Unexpected"];
        };
    };
    reportWrongRecipient: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                disclosureId: components["parameters"]["DisclosureId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMistake"];
            };
        };
        responses: {
            /** @description The mistake. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mistake"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getMistake: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mistakeId: components["parameters"]["MistakeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mistake. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mistake"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    releaseCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mistakeId: components["parameters"]["MistakeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRelease"];
            };
        };
        responses: {
            /** @description The mistake; the case is as it was. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mistake"];
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
    listBreaches: {
        parameters: {
            query?: {
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
            /** @description A page of breaches, the soonest due first. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Unexpected"];
        };
    };
    getBreach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                breachId: components["parameters"]["BreachId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The breach. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachFile"];
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
    assessBreach: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                breachId: components["parameters"]["BreachId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBreachAssessment"];
            };
        };
        responses: {
            /** @description The breach, assessed. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Breach"];
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
    notifyBreach: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                breachId: components["parameters"]["BreachId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBreachNotification"];
            };
        };
        responses: {
            /** @description The breach, notified. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Breach"];
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
    listRecalls: {
        parameters: {
            query: {
                box: components["parameters"]["RecallBox"];
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
            /** @description A page of recalls, the newest first. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecallPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Unexpected"];
        };
    };
    acknowledgeRecall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                recallId: components["parameters"]["RecallId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecallAcknowledgement"];
            };
        };
        responses: {
            /** @description The recall, acknowledged. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recall"];
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
    contestItem: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContest"];
            };
        };
        responses: {
            /** @description The contest, which its holder answers within a month. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contest"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Unexpected"];
        };
    };
    listContests: {
        parameters: {
            query?: {
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
            /** @description A page of contests, newest first. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContestPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Unexpected"];
        };
    };
    getContest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contestId: components["parameters"]["ContestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contest. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContestText"];
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
    replyToContest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                contestId: components["parameters"]["ContestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReply"];
            };
        };
        responses: {
            /** @description The contest, to be decided. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contest"];
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
    decideContest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                contestId: components["parameters"]["ContestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContestDecision"];
            };
        };
        responses: {
            /** @description The contest, decided. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contest"];
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
    withdrawContest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                contestId: components["parameters"]["ContestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contest, withdrawn. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contest"];
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
    listInforming: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InformingPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    deferInforming: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInforming"];
            };
        };
        responses: {
            /** @description Put off, or waiting for a second person. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Informing"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getInforming: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                informingId: components["parameters"]["InformingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With its words. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InformingText"];
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
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                informingId: components["parameters"]["InformingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestrictionConfirmation"];
            };
        };
        responses: {
            /** @description Restricted until its end, or refused. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Informing"];
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
    tellPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                informingId: components["parameters"]["InformingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person is informed. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Informing"];
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
    listRepresentatives: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepresentativePage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    nameRepresentative: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRepresentative"];
            };
        };
        responses: {
            /** @description The representative. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Representative"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getRepresentative: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
                representativeId: components["parameters"]["RepresentativeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With its words. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepresentativeText"];
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
    endRepresentative: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
                representativeId: components["parameters"]["RepresentativeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Representative"];
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
    listClaims: {
        parameters: {
            query?: {
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
            /** @description A page of requests, newest first. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Unexpected"];
        };
    };
    recordClaim: {
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
                "application/json": components["schemas"]["NewClaim"];
            };
        };
        responses: {
            /** @description The request. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: components["parameters"]["ClaimId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    extendClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                claimId: components["parameters"]["ClaimId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClaimExtension"];
            };
        };
        responses: {
            /** @description The request, due later. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
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
    answerClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                claimId: components["parameters"]["ClaimId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What may be told. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimAnswer"];
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
    listSheets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sheets, newest first. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnSheetList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    draftSheet: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReturnSheet"];
            };
        };
        responses: {
            /** @description The sheet, to be signed. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnSheet"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
                sessionId: components["parameters"]["SessionId"];
                sheetId: components["parameters"]["SheetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sheet. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnSheet"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    signSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
                sessionId: components["parameters"]["SessionId"];
                sheetId: components["parameters"]["SheetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSheetSignature"];
            };
        };
        responses: {
            /** @description The sheet. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnSheet"];
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
    sendSheet: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
                sessionId: components["parameters"]["SessionId"];
                sheetId: components["parameters"]["SheetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was made known, with the receipt. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentSheet"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    withdrawSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
                sessionId: components["parameters"]["SessionId"];
                sheetId: components["parameters"]["SheetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sheet, void. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnSheet"];
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
    setAgenda: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAgenda"];
            };
        };
        responses: {
            /** @description How far the minutes are. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesState"];
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
    addView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewView"];
            };
        };
        responses: {
            /** @description How far the minutes are. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesState"];
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
    agreeFormulation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewView"];
            };
        };
        responses: {
            /** @description How far the minutes are. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesState"];
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
    addDissent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDissent"];
            };
        };
        responses: {
            /** @description How far the minutes are. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesState"];
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
    takeDecision: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSessionDecision"];
            };
        };
        responses: {
            /** @description The decision. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenDecision"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Unexpected"];
        };
    };
    setVoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewVoice"];
            };
        };
        responses: {
            /** @description How far the minutes are. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesState"];
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
    getMinutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The minutes. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Minutes"];
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
    closeMinutes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The minutes, closed. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesState"];
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
    listMentions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mentions, oldest first. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentionList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    noteMention: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMention"];
            };
        };
        responses: {
            /** @description The mention. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mention"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            default: components["responses"]["Unexpected"];
        };
    };
    printPack: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPack"];
            };
        };
        responses: {
            /** @description The copy. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pack"];
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
    listContributions: {
        parameters: {
            query?: {
                /** @description The current one when absent. */
                year?: components["parameters"]["Year"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts in tens; what is below ten is not there. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Unexpected"];
        };
    };
    listErasures: {
        parameters: {
            query?: {
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
            /** @description A page of erasures, the newest first. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasurePage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Unexpected"];
        };
    };
    requestErasure: {
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
                "application/json": components["schemas"]["NewErasure"];
            };
        };
        responses: {
            /** @description The erasure, waiting for somebody else to confirm it. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
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
    confirmErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                erasureId: components["parameters"]["ErasureId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasureConfirmation"];
            };
        };
        responses: {
            /** @description The erasure, with the moment from which it happens. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
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
    withdrawErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                erasureId: components["parameters"]["ErasureId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasureWithdrawal"];
            };
        };
        responses: {
            /** @description The erasure, withdrawn. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
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
    listConsults: {
        parameters: {
            query?: {
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
            /** @description A page of questions. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Unexpected"];
        };
    };
    askExperts: {
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
                "application/json": components["schemas"]["NewConsult"];
            };
        };
        responses: {
            /** @description The question. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consult"];
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
    getConsult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consultId: components["parameters"]["ConsultId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The question. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consult"];
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
    answerConsult: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                consultId: components["parameters"]["ConsultId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConsultAnswer"];
            };
        };
        responses: {
            /** @description The question with its answers. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consult"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    closeConsult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consultId: components["parameters"]["ConsultId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The closed question. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consult"];
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
    listPractices: {
        parameters: {
            query?: {
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
            /** @description A page of practices. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticePage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    draftPractice: {
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
                "application/json": components["schemas"]["NewPractice"];
            };
        };
        responses: {
            /** @description The practice, waiting for its second person. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
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
    confirmPractice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                practiceId: components["parameters"]["PracticeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonFreeConfirmation"];
            };
        };
        responses: {
            /** @description The practice, as all units read it. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
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
    withdrawPractice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                practiceId: components["parameters"]["PracticeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The practice, without its text. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
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
    listLessons: {
        parameters: {
            query?: {
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
            /** @description A page of lessons. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    draftLesson: {
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
                "application/json": components["schemas"]["NewLesson"];
            };
        };
        responses: {
            /** @description The lesson, waiting for its second person. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lesson"];
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
    confirmLesson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lessonId: components["parameters"]["LessonId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonFreeConfirmation"];
            };
        };
        responses: {
            /** @description The lesson, as all units read it. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lesson"];
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
    withdrawLesson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lessonId: components["parameters"]["LessonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lesson, without its text. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lesson"];
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
    listObstacles: {
        parameters: {
            query?: {
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
            /** @description A page of reports. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObstaclePage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    reportObstacle: {
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
                "application/json": components["schemas"]["NewObstacle"];
            };
        };
        responses: {
            /** @description The report. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Obstacle"];
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
    replyToObstacle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                obstacleId: components["parameters"]["ObstacleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewObstacleReply"];
            };
        };
        responses: {
            /** @description The report with its answer. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Obstacle"];
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
    withdrawObstacle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                obstacleId: components["parameters"]["ObstacleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report, without its text. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Obstacle"];
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
    listIndicators: {
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
            /** @description The counts. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicators"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    listNeeds: {
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
            /** @description The counts. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Needs"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    noteNeed: {
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
                "application/json": components["schemas"]["NewNeed"];
            };
        };
        responses: {
            /** @description The need, as it was counted. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Need"];
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
    listTasks: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tasks, the soonest due first. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Unexpected"];
        };
    };
    finishTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task, done. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
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
    listReferrals: {
        parameters: {
            query: {
                direction: components["parameters"]["Direction"];
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
            /** @description A page of referrals. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Unexpected"];
        };
    };
    offerReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReferral"];
            };
        };
        responses: {
            /** @description What was decided, and the referral if it was permitted. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralOffered"];
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
    getReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referralId: components["parameters"]["ReferralId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The referral. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Referral"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    acceptReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referralId: components["parameters"]["ReferralId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The referral. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Referral"];
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
    declineReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referralId: components["parameters"]["ReferralId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralDecline"];
            };
        };
        responses: {
            /** @description The referral. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Referral"];
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
    withdrawReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referralId: components["parameters"]["ReferralId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The referral. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Referral"];
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
    endReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referralId: components["parameters"]["ReferralId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralEnd"];
            };
        };
        responses: {
            /** @description The referral. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Referral"];
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
    simulate: {
        parameters: {
            query?: {
                /** @description Bundle to decide under; the one in force when absent. */
                revision?: components["schemas"]["Revision"];
            };
            header?: {
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Facts"];
            };
        };
        responses: {
            /** @description The decision in codes and in plain words. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Simulation"];
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
    advise: {
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
                "application/json": components["schemas"]["AdviceQuestion"];
            };
        };
        responses: {
            /** @description What the packs say, with citation and status; as if the two agencies had an agreement. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Advice"];
                };
            };
            400: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    assessImpact: {
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
                "application/json": components["schemas"]["ImpactQuestion"];
            };
        };
        responses: {
            /** @description What would have changed in the caller's units. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Impact"];
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
    replay: {
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
                "application/json": components["schemas"]["ReplayQuestion"];
            };
        };
        responses: {
            /** @description The decision then and now, with the receipt of its opening. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replay"];
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
    openContent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The entry that recorded the grant.
                     */
                    grant: string;
                };
            };
        };
        responses: {
            /** @description What was made known, with the receipt of its opening. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entryId: components["schemas"]["Id"];
                        items: components["schemas"]["OpenedItem"][];
                        receipt: components["schemas"]["Receipt"];
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
    getShadow: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                revision: components["schemas"]["Revision"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shadow"];
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
    evaluate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own name for this request; the answer carries it back. */
                "X-Request-ID"?: components["parameters"]["XRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessEvaluation"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDecision"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    evaluateAll: {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own name for this request; the answer carries it back. */
                "X-Request-ID"?: components["parameters"]["XRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessEvaluations"];
            };
        };
        responses: {
            /** @description The decisions. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDecisions"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    searchSubjects: {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own name for this request; the answer carries it back. */
                "X-Request-ID"?: components["parameters"]["XRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubjectSearch"];
            };
        };
        responses: {
            /** @description A page of subjects, in order of id. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntitiesFound"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    searchResources: {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own name for this request; the answer carries it back. */
                "X-Request-ID"?: components["parameters"]["XRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceSearch"];
            };
        };
        responses: {
            /** @description A page of resources, in order of id. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntitiesFound"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    searchActions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own name for this request; the answer carries it back. */
                "X-Request-ID"?: components["parameters"]["XRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionSearch"];
            };
        };
        responses: {
            /** @description A page of actions. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionsFound"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    getAuthzenConfiguration: {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own name for this request; the answer carries it back. */
                "X-Request-ID"?: components["parameters"]["XRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The addresses. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthzenConfiguration"];
                };
            };
            400: components["responses"]["Invalid"];
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
    proposeMeasure: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMeasure"];
            };
        };
        responses: {
            /** @description The measure, proposed. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
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
    getPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
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
    givePlan: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPlanCopy"];
            };
        };
        responses: {
            /** @description What the person was given, as it is handed over. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanCopy"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    listMeasures: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of measures. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurePage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Unexpected"];
        };
    };
    getMeasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                measureId: components["parameters"]["MeasureId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The measure. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    agreeMeasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                measureId: components["parameters"]["MeasureId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureAgreement"];
            };
        };
        responses: {
            /** @description The measure, agreed. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
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
    handOverMeasure: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                measureId: components["parameters"]["MeasureId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPlanCopy"];
            };
        };
        responses: {
            /** @description The paper, as it is handed over. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanCopy"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    attachConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                measureId: components["parameters"]["MeasureId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureConsent"];
            };
        };
        responses: {
            /** @description The measure, with its consent. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
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
    startMeasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                measureId: components["parameters"]["MeasureId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The measure, running. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
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
    reportProgress: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                measureId: components["parameters"]["MeasureId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProgress"];
            };
        };
        responses: {
            /** @description What was decided, with the receipt. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disclosed"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    completeMeasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                measureId: components["parameters"]["MeasureId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The measure, done. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
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
    endMeasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                measureId: components["parameters"]["MeasureId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureEnding"];
            };
        };
        responses: {
            /** @description The measure, ended. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
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
    objectToMeasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has read (RFC 9110, 13.1.1). Without it 428; when it has changed since, 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                measureId: components["parameters"]["MeasureId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureObjection"];
            };
        };
        responses: {
            /** @description The measure, objected to. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
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
    listCaseReviews: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reviews that were held. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReviewPage"];
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
    reviewCase: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCaseReview"];
            };
        };
        responses: {
            /** @description The review. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReview"];
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
    scaleDown: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScaleDown"];
            };
        };
        responses: {
            /** @description The case. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    listLookBacks: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of looks back. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookBackPage"];
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
    lookBack: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLookBack"];
            };
        };
        responses: {
            /** @description What was found. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookBack"];
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
    askExtension: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewKeepingExtension"];
            };
        };
        responses: {
            /** @description What was asked. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Extension"];
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
    listExtensions: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["ExtensionPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Unexpected"];
        };
    };
    getExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                extensionId: components["parameters"]["ExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Extension"];
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
    confirmExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                extensionId: components["parameters"]["ExtensionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionConfirmation"];
            };
        };
        responses: {
            /** @description What was decided. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Extension"];
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
    listRetentionRuns: {
        parameters: {
            query?: {
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
            /** @description A page of runs, with the rules in force. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Unexpected"];
        };
    };
    listWordings: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of words. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordingPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Unexpected"];
        };
    };
    addWording: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWording"];
            };
        };
        responses: {
            /** @description The words. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wording"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
    listCatalogue: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the catalogue. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CataloguePage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Unexpected"];
        };
    };
    addToCatalogue: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, new for each intention. A retry with the same key and body has the outcome of the first; another body under the same key is refused with 422. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description nl, fr or en; texts are unofficial translations. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCatalogueEntry"];
            };
        };
        responses: {
            /** @description The entry. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueEntry"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Unexpected"];
        };
    };
}
