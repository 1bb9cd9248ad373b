import type { Frame } from 'playwright-core'

/** Attend que le focus soit sur l’élément dont c’est le texte. */
export async function attendreLeFocus(volet: Frame, texte: RegExp): Promise<void> {
  await volet.locator(':focus', { hasText: texte }).waitFor()
}
