import { estErreur } from '../../classeur/port'
import type { Classeur, Valeur } from '../../classeur/port'
import type { Enregistrement, FichierLu } from '../../donnees'
import { LIMITES } from '../../donnees'
import type { Message } from '../../regles'
import { message } from '../../regles'

export type TableauDeFeuille = Pick<FichierLu, 'entetes' | 'lignes'>

/** Un texte « 21.264 » peut être un millier ; un nombre de cellule ne l'est jamais, un zéro devant le dit. */
const DIT_UN_MILLIER = /^[1-9]\d{0,2}\.\d{3}$/

/**
 * Une feuille lue comme un fichier de données : sa première ligne remplie porte les titres. Rend pourquoi elle ne s'y prête pas.
 * @throws ErreurClasseur feuille absente, classeur occupé
 */
export async function lireTableauDeFeuille(
  classeur: Pick<Classeur, 'plageUtile' | 'lire'>,
  feuille: string,
): Promise<TableauDeFeuille | Message> {
  const plage = await classeur.plageUtile(feuille)
  if (plage === null) return message('remplissage.feuille-vide', { feuille })
  if (plage.lignes > LIMITES.lignes) return message('remplissage.feuille-longue', { feuille, limite: LIMITES.lignes })
  if (plage.colonnes > LIMITES.colonnes) {
    return message('remplissage.feuille-large', { feuille, colonnes: plage.colonnes, limite: LIMITES.colonnes })
  }
  const { valeurs } = await classeur.lire(plage)
  const enregistrements = valeurs.map((ligne, rang): Enregistrement => ({
    ligne: plage.ligne + rang + 1,
    cellules: ligne.map(enTexte),
  }))
  const [entete, ...lignes] = enregistrements.filter(({ cellules }) => cellules.some((cellule) => cellule.trim() !== ''))
  return entete === undefined || lignes.length === 0
    ? message('remplissage.feuille-sans-ligne', { feuille })
    : { entetes: entete.cellules, lignes }
}

function enTexte(valeur: Valeur): string {
  if (valeur === null) return ''
  if (estErreur(valeur)) return valeur.erreur
  if (typeof valeur === 'boolean') return valeur ? 'VRAI' : 'FAUX'
  if (typeof valeur === 'string') return valeur
  const texte = String(Number(valeur.toPrecision(15)))
  return DIT_UN_MILLIER.test(texte) ? `0${texte}` : texte
}
