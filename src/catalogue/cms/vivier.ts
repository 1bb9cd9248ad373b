import { nonEtabli, vivierDesProjets } from '../../regles'
import { LECTURES, PERIODE } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'
import { lireProjetsDe, LISTE_D_EXEMPLE, PROJETS } from './arguments-projets'

const ARGUMENTS: readonly ArgumentDecrit[] = [PROJETS, PERIODE, ENTETES, LECTURES]
const COLONNES = ['Année', 'Sites', 'Logements sociaux']

export const DESCRIPTION_CMS_VIVIER: FonctionDecrite = {
  nom: 'CMS_VIVIER',
  titre: 'Vivier de projets de la période suivante',
  description:
    'Sites et logements sociaux des projets financés après la période, une ligne par année puis le total. Le vivier se suit à part : il ne s’ajoute jamais à l’objectif.',
  arguments: ARGUMENTS,
  unite: 'tableau',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['année', 'sites', 'logements'],
  exemple: {
    formule: '=MIXITE.CMS_VIVIER(Projets!A1:L3)',
    arguments: [LISTE_D_EXEMPLE],
    valeur: [
      [2027, 1, 30],
      ['Total', 1, 30],
    ],
  },
  articles: ['CCH, art. L. 302-8-1'],
  regles: ['CMS-38', 'CMS-39'],
  erreurs: [
    '#N/A : aucun projet après la période (sans objet), tableau vide (incomplet).',
    '#VALEUR! : colonne exigée absente ou en double, période inconnue.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = lireProjetsDe(lecteur)
    const titres = lecteur.booleen('entetes')
    return lecteur.refus.length > 0
      ? nonEtabli('refuse', lecteur.refus)
      : avecTitres(vivierDesProjets(entree, options), COLONNES, titres)
  },
}
