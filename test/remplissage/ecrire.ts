import type { Classeur } from '../../src/classeur/port'
import { apercevoir, creerJournal } from '../../src/remplissage'
import type { Accord, Journal, ResultatDEcriture } from '../../src/remplissage'
import { TABLEAU } from './fabrique'

/** Aperçoit puis écrit aussitôt, dans un journal neuf ou celui qu'on donne. */
export async function ecrire(
  classeur: Classeur,
  decrit = TABLEAU,
  accord: Accord | null = null,
  journal: Journal = creerJournal(classeur),
) {
  const apercu = await apercevoir(classeur, decrit, { valeurs: false })
  return { journal, apercu, resultat: await journal.ecrire(apercu, accord) }
}

export function idDe(resultat: ResultatDEcriture): number {
  return resultat.genre === 'ecrite' ? resultat.ecriture.id : -1
}
