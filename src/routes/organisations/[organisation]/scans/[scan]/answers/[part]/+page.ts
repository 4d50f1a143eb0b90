/** Script keeps every answer as it is given, also when the network drops. Without it: per page. */
export const csr = true;
