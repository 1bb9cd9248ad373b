import { estErreur } from '../../port'
import type { Plage, Valeur } from '../../port'
import { ecrireCodeErreur } from '../codes-erreur'
import { coderTexteDeCellule, echapper } from '../xml/echappement'
import { ecrireReference } from './reference'

/** Une plage du graphique et ce que ses cellules valent à l'enregistrement ; `null` : sa feuille n'est plus là. */
export interface DonneesLues {
  readonly plage: Plage
  readonly valeurs: readonly Valeur[] | null
}

/** `<c:val>` : des nombres. Une cellule vide, en erreur ou de texte n'a pas de point : un trou, jamais un zéro. */
export function ecrireValeurs(donnees: DonneesLues, format: string): string {
  return `<c:val>${referenceNumerique(donnees, format)}</c:val>`
}

/** `<c:cat>` : des nombres si toutes les étiquettes en sont, sinon des textes. */
export function ecrireAbscisses(donnees: DonneesLues): string {
  const remplies = donnees.valeurs?.filter((valeur) => valeur !== null) ?? []
  const numeriques = remplies.length > 0 && remplies.every((valeur) => typeof valeur === 'number')
  return `<c:cat>${numeriques ? referenceNumerique(donnees, 'General') : referenceDeTexte(donnees)}</c:cat>`
}

function referenceNumerique(donnees: DonneesLues, format: string): string {
  const points = enPoints(donnees, (valeur) => (typeof valeur === 'number' ? String(valeur) : null))
  const code = `<c:formatCode>${echapper(format)}</c:formatCode>`
  return `<c:numRef>${formule(donnees)}<c:numCache>${code}${points}</c:numCache></c:numRef>`
}

function referenceDeTexte(donnees: DonneesLues): string {
  return `<c:strRef>${formule(donnees)}<c:strCache>${enPoints(donnees, ecrireEtiquette)}</c:strCache></c:strRef>`
}

function formule({ plage, valeurs }: DonneesLues): string {
  return `<c:f>${valeurs === null ? '#REF!' : echapper(ecrireReference(plage))}</c:f>`
}

function enPoints({ plage, valeurs }: DonneesLues, ecrire: (valeur: Valeur) => string | null): string {
  const points = (valeurs ?? []).map((valeur, i) => {
    const texte = ecrire(valeur)
    return texte === null ? '' : `<c:pt idx="${i}"><c:v>${texte}</c:v></c:pt>`
  })
  return `<c:ptCount val="${plage.lignes * plage.colonnes}"/>${points.join('')}`
}

function ecrireEtiquette(valeur: Valeur): string | null {
  if (valeur === null) return null
  if (estErreur(valeur)) return ecrireCodeErreur(valeur.erreur)
  if (typeof valeur === 'boolean') return valeur ? 'TRUE' : 'FALSE'
  return coderTexteDeCellule(String(valeur))
}
