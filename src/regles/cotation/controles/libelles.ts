import type { ConstatDeTableau } from '../../com'
import { ecrireBrut } from '../../com'
import { normaliser } from '../../socle/normaliser'
import { COT_07, reconnaitreCritere } from '../catalogue-sne'
import type { CritereSne } from '../criteres-sne'
import type { LigneDeGrille } from './lignes'
import { relever } from './relever'

/** « P15 Hébergé chez un tiers » : l'identifiant, puis un libellé. */
const ID_PUIS_LIBELLE = /^([PS]\d\d)\b\W*\s+?\W*(\S.*)$/i
/** « L03 Parent isolé » : un rang de critère local, puis un libellé. */
const LOCAL_PUIS_LIBELLE = /^L\d{1,2}\b\W*\s+?\W*(\S.*)$/i

/** Critères du module SNE dont le libellé est modifié, ou qu'on présente comme locaux (COT-07). */
export function libellesDuSne(lignes: readonly LigneDeGrille[]): ConstatDeTableau[] {
  return lignes.flatMap((ligne) => {
    const { numero, libelle, reconnu, controle } = ligne
    const numerote = LOCAL_PUIS_LIBELLE.exec(libelle)?.[1]
    const declareLocal = numerote !== undefined || /\blocaux\b|\blocal\b/.test(normaliser(ecrireBrut(controle.categorie)))
    const designe = critereDesigne(numerote ?? libelle)
    if (designe === null || reconnu.genre === 'negatif') return []
    const donnees = { libelle, officiel: designe.libelle, id: designe.id }
    const place = { ligne: numero, colonne: 'critère' }
    if (declareLocal) return [relever(COT_07, 'IN', place, 'grille-controle.sne-en-local', donnees)]
    return reconnu.genre === 'local' ? [relever(COT_07, 'IF', place, 'grille-controle.libelle-modifie', donnees)] : []
  })
}

/** Critère SNE qu'un libellé désigne ou approche ; `null` s'il n'est d'aucun. */
export function critereDesigne(libelle: string): CritereSne | null {
  const id = ID_PUIS_LIBELLE.exec(libelle)?.[1]
  const reconnu = reconnaitreCritere(id ?? libelle)
  if (reconnu.genre === 'sne') return reconnu.critere
  return reconnu.genre === 'local' ? reconnu.proche : null
}
