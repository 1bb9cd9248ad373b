import { TextDecoder, TextEncoder } from 'node:util'

/** Ce que tout navigateur offre et que jsdom n’a pas. */
for (const [nom, manquant] of Object.entries({ TextDecoder, TextEncoder })) {
  if (!(nom in globalThis)) Object.defineProperty(globalThis, nom, { value: manquant, configurable: true, writable: true })
}
