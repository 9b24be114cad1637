/** Version of the package; every extraction carries it. A test holds it to `package.json`. */
export const VERSION: string = '0.1.0'
