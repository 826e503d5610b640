// Generated from openapi/ by `pnpm generate`. Change the contract instead.
export interface paths {
    readonly "/heads": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The signed heads of bundle and registry
         * @description Polled every half second or less. Each head expires; an expired head is not decided by.
         */
        readonly get: operations["getHeads"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/bundles/{revision}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A policy bundle by its content hash
         * @description Jurisdiction packs and agreements in force, compiled. Immutable; the exact bytes that were hashed.
         */
        readonly get: operations["getBundle"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/registries/{revision}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A registry snapshot by its content hash
         * @description Units, agencies and professionals' attributes. Immutable; the exact bytes that were hashed.
         */
        readonly get: operations["getRegistry"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agreements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The agreements in force
         * @description Any professional may know who agreed what; that openness is part of the method.
         */
        readonly get: operations["listAgreements"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agreements/{agreementId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One agreement */
        readonly get: operations["getAgreement"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/units/{unitId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A unit with its agencies and professionals
         * @description The directory of a unit, for its own professionals and coordinators. Others get the answer for an unknown id.
         */
        readonly get: operations["getUnit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/professionals/{professionalId}/attestations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record a training, clearance or charter attestation
         * @description By a coordinator of a unit in which the professional acts, never for oneself. A new registry snapshot is in force within a second.
         */
        readonly post: operations["recordAttestation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/professionals/{professionalId}/keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Register one's own signing key
         * @description Only the professional, through a token of the own issuer. Nobody registers a key for another.
         */
        readonly post: operations["registerKey"];
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
        readonly Heads: {
            readonly bundle: components["schemas"]["SignedHead"];
            readonly registry: components["schemas"]["SignedHead"];
        };
        readonly SignedHead: {
            readonly head: {
                /** @enum {string} */
                readonly kind: "bundle" | "registry";
                readonly sequence: number;
                readonly revision: components["schemas"]["Revision"];
                readonly issuedAt: components["schemas"]["Moment"];
                readonly expiresAt: components["schemas"]["Moment"];
            };
            readonly keyId: string;
            /** @description Ed25519, base64, over the canonical bytes (RFC 8785) of `head`. */
            readonly signature: string;
        };
        readonly Agreement: {
            readonly id: components["schemas"]["Code"];
            /** @enum {string} */
            readonly type: "ACCORD" | "ISP" | "DDA" | "JCA" | "MANDATE";
            readonly title: string;
            readonly jurisdiction: components["schemas"]["Jurisdiction"];
            readonly units: readonly components["schemas"]["Code"][];
            /** @description Agencies that signed; it is in force between these only. */
            readonly parties: readonly components["schemas"]["Code"][];
            readonly clauses: readonly {
                readonly id: components["schemas"]["Code"];
                readonly from: readonly components["schemas"]["Code"][];
                readonly to: readonly components["schemas"]["Code"][];
                readonly categories: readonly components["schemas"]["Category"][];
                readonly purposes: readonly components["schemas"]["Purpose"][];
                readonly prerelease?: components["schemas"]["Variant"];
                readonly basis?: string;
            }[];
            /** Format: date */
            readonly validFrom: string;
            /** Format: date */
            readonly validUntil: string;
        };
        readonly Directory: {
            readonly id: components["schemas"]["Code"];
            readonly name: string;
            readonly jurisdiction: components["schemas"]["Jurisdiction"];
            readonly municipalities: readonly string[];
            readonly agencies: readonly {
                readonly id: components["schemas"]["Code"];
                readonly name: string;
                readonly type: components["schemas"]["AgencyType"];
                /** @enum {string} */
                readonly regime: "gdpr" | "led";
                readonly sealingKey?: components["schemas"]["PublicKey"];
            }[];
            readonly professionals: readonly {
                readonly id: components["schemas"]["Code"];
                readonly name: string;
                readonly agency: components["schemas"]["Code"];
                readonly roles: readonly string[];
            }[];
        };
        readonly Attestation: {
            /** @enum {string} */
            readonly kind: "training" | "clearance" | "charter";
            /** @description Who attests, e.g. a recognised training body. */
            readonly issuer: string;
            /**
             * Format: date
             * @description First day on which it no longer holds; for a charter, the day of its yearly review.
             */
            readonly validUntil: string;
        };
        readonly Published: {
            readonly sequence: number;
            readonly revision: components["schemas"]["Revision"];
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
        /** @description Content hash of an immutable document. */
        readonly Revision: string;
        /**
         * Format: date-time
         * @description RFC 3339.
         */
        readonly Moment: string;
        /**
         * @description Stable identifier of a unit, agency, professional, agreement or clause.
         * @example agy-school-meridian
         */
        readonly Code: string;
        /** @enum {string} */
        readonly Jurisdiction: "BE" | "NL" | "FR" | "UK";
        /**
         * @description Kind of information.
         * @enum {string}
         */
        readonly Category: "IDN" | "CON" | "EDU" | "PAS" | "PRF" | "PIN" | "SUP" | "HLT" | "FMS" | "HOU" | "JOB" | "ONL" | "TRV" | "CVN" | "BEL" | "TPD" | "FDK" | "MSR" | "REF";
        /** @enum {string} */
        readonly Purpose: "early-help" | "prevention" | "risk-assessment" | "case-conference" | "reintegration" | "imminent-danger" | "audit" | "research";
        /**
         * @description How much of an item is made known; each is written by its author.
         * @enum {string}
         */
        readonly Variant: "hit" | "summary" | "without-source" | "without-third-parties" | "full";
        /** @enum {string} */
        readonly AgencyType: "SCH" | "POL" | "SOC" | "YTH" | "MUN" | "MAY" | "PRB" | "PRO" | "MHC" | "HSG" | "EMP" | "FAM" | "COM" | "REG" | "AUD" | "RES";
        /** @description RFC 8037 public key. */
        readonly PublicKey: {
            readonly kid: string;
            /** @enum {string} */
            readonly kty: "OKP";
            /** @enum {string} */
            readonly crv: "Ed25519" | "X25519";
            readonly x: string;
        };
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
        /** @description The input has faults; every one is named. */
        readonly Invalid: {
            headers: {
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
        /** @description The request contradicts what is already recorded. */
        readonly Conflict: {
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
    readonly getHeads: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Both heads. */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Heads"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly getBundle: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly revision: components["schemas"]["Revision"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The canonical bytes (RFC 8785) of the bundle. */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly getRegistry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly revision: components["schemas"]["Revision"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The canonical bytes (RFC 8785) of the snapshot. */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly listAgreements: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every agreement in force, by id. */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Agreement"][];
                    };
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly getAgreement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly agreementId: components["schemas"]["Code"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The agreement. */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Agreement"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly getUnit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly unitId: components["schemas"]["Code"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The unit. */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Directory"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly recordAttestation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly professionalId: components["schemas"]["Code"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Attestation"];
            };
        };
        readonly responses: {
            /** @description Recorded; names the registry snapshot that holds it. */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Published"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly registerKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly professionalId: components["schemas"]["Code"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PublicKey"];
            };
        };
        readonly responses: {
            /** @description Registered; names the registry snapshot that holds it. */
            readonly 201: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Published"];
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
