// The dev server's way to the API: one origin for the browser, as in production.
const api = { target: process.env.ATTUNE_API, changeOrigin: false, secure: false };

export default { '/api': api, '/health': api };
