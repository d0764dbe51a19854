/**
 * Content security policy of every page. Nothing may come from elsewhere, and no script or style may stand in a page;
 * Pagefind compiles WebAssembly, which needs `wasm-unsafe-eval`. It stands in a meta element, so that it also holds on a
 * host where headers can't be set. The one script element with text that pages may hold is a data block of the type
 * application/ld+json: a browser never runs it, so that no policy has to allow it.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
