import type { Classeur, Valeur } from '../../../classeur/port'
import { estErreur } from '../../../classeur/port'
import type { Enregistrement } from '../../../donnees'
import { LIMITES } from '../../../donnees'
import type { Message } from '../../../regles'
import { message } from '../../../regles'
import type { TableLue } from './table-lue'

/**
 * Lit une feuille comme un tableau de communes : sa première ligne remplie porte les titres. Rend pourquoi elle ne s’y prête pas.
 * @throws ErreurClasseur feuille absente, classeur occupé
 */
export async function lireFeuille(classeur: Pick<Classeur, 'plageUtile' | 'lire'>, feuille: string): Promise<TableLue | Message> {
  const plage = await classeur.plageUtile(feuille)
  if (plage === null) return message('volet.communes.feuille-vide', { feuille })
  if (plage.lignes > LIMITES.lignes) return message('donnees.refus.lignes', { limite: LIMITES.lignes })
  if (plage.colonnes > LIMITES.colonnes) {
    return message('volet.communes.feuille-large', { feuille, colonnes: plage.colonnes, limite: LIMITES.colonnes })
  }
  const { valeurs } = await classeur.lire(plage)
  const enregistrements = valeurs.map((ligne, rang): Enregistrement => ({
    ligne: plage.ligne + rang + 1,
    cellules: ligne.map(enTexte),
  }))
  const [entete, ...lignes] = enregistrements.filter(({ cellules }) => cellules.some((cellule) => cellule.trim() !== ''))
  if (entete === undefined || lignes.length === 0) return message('volet.communes.feuille-sans-ligne', { feuille })
  return { nom: feuille, entetes: entete.cellules, lignes, anomalies: [] }
}

/** « 21.264 » tapé dans un fichier peut être un millier ; un nombre de cellule ne l’est jamais, un zéro devant le dit. */
const DIT_UN_MILLIER = /^[1-9]\d{0,2}\.\d{3}$/

function enTexte(valeur: Valeur): string {
  if (valeur === null) return ''
  if (estErreur(valeur)) return valeur.erreur
  if (typeof valeur === 'boolean') return valeur ? 'VRAI' : 'FAUX'
  if (typeof valeur === 'string') return valeur
  const texte = String(Number(valeur.toPrecision(15)))
  return DIT_UN_MILLIER.test(texte) ? `0${texte}` : texte
}
