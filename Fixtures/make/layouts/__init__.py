"""The layouts: one module a carrier, or a group of unknown issuers; every module registers its fixtures on import."""
