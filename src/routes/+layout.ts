/** Pages are documents. A page that needs script says so itself, with `export const csr = true`. */
export const csr = false;
