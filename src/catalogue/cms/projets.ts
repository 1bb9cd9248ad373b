import { classerProjets, nonEtabli } from '../../regles'
import { LECTURES, PERIODE } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'
import { lireProjetsDe, LISTE_D_EXEMPLE, PROJETS } from './arguments-projets'

const ARGUMENTS: readonly ArgumentDecrit[] = [PROJETS, PERIODE, ENTETES, LECTURES]
const COLONNES = ['Opération', 'Classement', 'Logements sociaux comptés', 'Motif']

export const DESCRIPTION_CMS_PROJETS: FonctionDecrite = {
  nom: 'CMS_PROJETS',
  titre: 'Projets de l’article 3 : classement et contrôle',
  description:
    'Classe chaque projet du contrat (liste principale, vivier, à retirer, non classable), dit ses logements sociaux comptés dans l’objectif et ce qui ne va pas ; la dernière ligne donne les totaux.',
  arguments: ARGUMENTS,
  unite: 'tableau',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['texte', 'texte', 'logements', 'texte'],
  exemple: {
    formule: '=MIXITE.CMS_PROJETS(Projets!A1:L3)',
    arguments: [LISTE_D_EXEMPLE],
    valeur: [
      ['Les Tilleuls', 'liste principale', 24, ''],
      ['Ancienne gare', 'vivier', 0, 'financement en 2027, après 2025, sans exception motivée : à suivre dans le vivier'],
      ['Total', 1, 24, 1],
    ],
  },
  articles: ['CCH, art. L. 302-8-1'],
  regles: ['CMS-37', 'CMS-38', 'CMS-39'],
  erreurs: [
    '#N/A : aucun projet (sans objet), tableau vide (incomplet).',
    '#VALEUR! : colonne exigée absente ou en double, période inconnue ; une cellule fautive se dit dans le motif de sa ligne.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = lireProjetsDe(lecteur)
    const titres = lecteur.booleen('entetes')
    return lecteur.refus.length > 0
      ? nonEtabli('refuse', lecteur.refus)
      : avecTitres(classerProjets(entree, options), COLONNES, titres)
  },
}
