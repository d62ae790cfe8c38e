// What `server-only` is in tests: nothing. The package itself throws outside React's server condition.
export {};
