import { completudeDuContrat, nonEtabli } from '../../regles'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'rubriques',
    libelle: 'Rubriques du contrat',
    type: 'plage',
    obligatoire: true,
    unite: 'plage avec ligne d’en-têtes',
    sensDeZero: '0 ou cellule vide : rubrique présente mais vide',
    aide: 'Plage avec en-têtes « rubrique » et « état » : rempli, vide, absent, ou Oui / Non. Une rubrique non citée est tenue pour absente.',
    exemple: 'Contrat!A1:B17',
  },
  ENTETES,
]
const COLONNES = ['Rubrique', 'État', 'Gravité']

export const DESCRIPTION_CMS_COMPLETUDE: FonctionDecrite = {
  nom: 'CMS_COMPLETUDE',
  titre: 'Complétude du contrat de mixité sociale',
  description:
    'État des 16 rubriques de la trame et gravité de ce qui manque : erreur légale pour l’article 1er ou 2 absent, alerte pour l’article 3 ou 4, manque sinon ; la dernière ligne donne la part remplie.',
  arguments: ARGUMENTS,
  unite: 'tableau',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['texte', 'texte', 'texte'],
  exemple: {
    formule: '=MIXITE.CMS_COMPLETUDE(Contrat!A1:B11)',
    arguments: [
      [
        ['Rubrique', 'État'],
        ['Parties', 'rempli'],
        ['Préambule', 'rempli'],
        ['Présentation de la commune', 'rempli'],
        ['Évolution du taux de logement social', 'rempli'],
        ['État des lieux du parc social et de la demande locative sociale', 'vide'],
        ['Action foncière', 'rempli'],
        ['Article 1er', 'rempli'],
        ['Article 2', 'absent'],
        ['Article 3', 'rempli'],
        ['Signatures', 'rempli'],
      ],
    ],
    valeur: [
      ['Parties', 'rempli', ''],
      ['Préambule', 'rempli', ''],
      ['Présentation de la commune', 'rempli', ''],
      ['1) Évolution du taux de logement social', 'rempli', ''],
      ['2) État des lieux du parc social et de la demande locative sociale', 'vide', 'manque'],
      ['3) Dynamique de rattrapage SRU', 'absent', 'manque'],
      ['4) Les modes de production du logement social', 'absent', 'manque'],
      ['1) Action foncière', 'rempli', ''],
      ['2) Urbanisme et aménagement', 'absent', 'manque'],
      ['3) Programmation et financement du logement social', 'absent', 'manque'],
      ['4) Attribution aux publics prioritaires', 'absent', 'manque'],
      ['Article 1er - Les engagements et actions à mener', 'rempli', ''],
      ['Article 2 - Les objectifs de rattrapage', 'absent', 'erreur légale'],
      ['Article 3 - Les projets de logements sociaux', 'rempli', ''],
      ['Article 4 - Pilotage, suivi et animation du contrat de mixité sociale', 'absent', 'alerte'],
      ['Signatures', 'rempli', ''],
      ['Total', '8 sur 16', 0.5],
    ],
  },
  articles: ['CCH, art. L. 302-8-1, I'],
  regles: ['CMS-46'],
  erreurs: [
    '#N/A : tableau vide (incomplet).',
    '#VALEUR! : colonne absente ou en double, état illisible, rubrique citée deux fois avec des états différents.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const plage = lecteur.plage('rubriques')
    const titres = lecteur.booleen('entetes')
    return lecteur.refus.length > 0
      ? nonEtabli('refuse', lecteur.refus)
      : avecTitres(completudeDuContrat(plage, options), COLONNES, titres)
  },
}
