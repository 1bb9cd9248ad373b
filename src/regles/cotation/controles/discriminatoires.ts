import type { ConstatDeTableau } from '../../com'
import { ecrireBrut } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import { normaliser } from '../../socle/normaliser'
import { COTATION_2022, reference } from '../../socle/sources'
import { critereDesigne } from './libelles'
import type { LigneDeGrille } from './lignes'
import { motifsTouches } from './motifs-proteges'
import { relever } from './relever'

export const COT_12: FicheDeRegle = {
  id: 'COT-12',
  titre: 'Critères discriminatoires',
  nature: 'controle',
  articles: [reference('art. 1er de la loi n° 89-462 du 6 juillet 1989', COTATION_2022, '2')],
  parametres: [],
  pointsOuverts: ['AMB-75'],
}

/** Critères locaux dont un mot touche un motif protégé (COT-12) : à examiner par une personne, jamais un verdict. */
export function motsAExaminer(lignes: readonly LigneDeGrille[]): ConstatDeTableau[] {
  return lignes.flatMap(({ numero: ligne, libelle, reconnu, lire, controle }) => {
    if (reconnu.genre !== 'local') return []
    const texte = [libelle, ecrireBrut(lire('colonne')), ecrireBrut(lire('barème'))].join(' | ')
    const { mots, motifs } = motifsTouches(texte, critereDesigne(libelle)?.libelle ?? '')
    if (mots.length === 0) return []
    const donnees = {
      libelle,
      mots: mots.map((mot) => `« ${mot} »`).join(', '),
      motifs: motifs.join(', '),
    }
    const avis = normaliser(ecrireBrut(controle.avis))
    if (avis === 'conforme')
      return [relever(COT_12, 'IF', { ligne, colonne: 'avis' }, 'grille-controle.examine-conforme', donnees)]
    const id = avis === 'a supprimer' ? 'grille-controle.a-supprimer' : 'grille-controle.a-examiner'
    return [relever(COT_12, 'AL', { ligne, colonne: 'critère' }, id, donnees)]
  })
}
