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
         * The agreements in force
         * @description Any professional may know who agreed what; that openness is part of the method.
         */
        get: operations["listAgreements"];
        put?: never;
        post?: never;
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
            /** @description Agencies that signed; it is in force between these only. */
            parties: components["schemas"]["Code"][];
            clauses: {
                id: components["schemas"]["Code"];
                from: components["schemas"]["Code"][];
                to: components["schemas"]["Code"][];
                categories: components["schemas"]["Category"][];
                purposes: components["schemas"]["Purpose"][];
                prerelease?: components["schemas"]["Variant"];
                basis?: string;
            }[];
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validUntil: string;
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
            /** @enum {string} */
            kind: "training" | "clearance" | "charter";
            /** @description Who attests, e.g. a recognised training body. */
            issuer: string;
            /**
             * Format: date
             * @description First day on which it no longer holds; for a charter, the day of its yearly review.
             */
            validUntil: string;
        };
        Published: {
            sequence: number;
            revision: components["schemas"]["Revision"];
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
        Health: {
            /** @enum {string} */
            status: "UP" | "DEGRADED" | "DOWN";
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
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Version of this contract. */
        "API-Version": string;
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
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every agreement in force, by id. */
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
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
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
