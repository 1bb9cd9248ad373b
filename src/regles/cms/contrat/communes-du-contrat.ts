import type { Brut } from '../../com'
import { ecrireBrut, estVideOuZero } from '../../com'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'

const TITRE = /^(?:nom (?:de la )?)?communes?(?: du contrat)?$/

/** Noms des communes du contrat, d'une plage en ligne ou en colonne ; un titre et les cases vides sont sautés. */
export function lireCommunes(plage: readonly (readonly Brut[])[]): readonly string[] | readonly Message[] {
  const cases = plage.flat().filter((brut) => !estVideOuZero(brut))
  const noms: string[] = []
  const refus: Message[] = []
  for (const [rang, brut] of cases.entries()) {
    const nom = ecrireBrut(brut).trim()
    const cle = normaliser(nom)
    if (rang === 0 && TITRE.test(cle)) continue
    if (typeof brut !== 'string' || !/[a-z]/.test(cle)) refus.push(message('cms-contrat.communes.nom-attendu', { lu: nom }))
    else if (noms.some((autre) => normaliser(autre) === cle)) refus.push(message('cms-contrat.communes.en-double', { nom }))
    else noms.push(nom)
  }
  return refus.length > 0 ? refus : noms
}
