// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

pub mod record;
pub mod types;
