import { bilanSru, nonEtabli } from '../../regles'
import { LECTURES, PERIODE } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import { videVautNon } from '../vide-vaut-non'
import type { ArgumentDecrit, FonctionDecrite } from '../types'
import { ACCESSION, COUVERTE_PAR_PLH, TAUX_DE_LA_COMMUNE } from './arguments-bilan'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'objectif',
    libelle: 'Objectif de la période',
    type: 'entier',
    obligatoire: true,
    unite: 'logements',
    sensDeZero: '0 : bilan sans objet ; vide : donnée manquante',
    aide: 'Objectif opposable de la période (SRU_OPPOSABLE), en logements.',
    exemple: '210',
  },
  {
    nom: 'realises',
    libelle: 'Logements réalisés',
    type: 'entier',
    obligatoire: true,
    unite: 'logements',
    sensDeZero: '0 est un nombre ; vide : donnée manquante',
    aide: 'Logements sociaux réalisés dans la période, tous financements, au moins la somme des PLAI, des PLS et de l’accession.',
    exemple: '168',
  },
  {
    nom: 'plai',
    libelle: 'dont PLAI',
    type: 'entier',
    obligatoire: true,
    unite: 'logements',
    sensDeZero: '0 est un nombre ; vide : inconnu, verdict qualitatif incomplet',
    aide: 'Logements réalisés en PLAI. Vide : la partie quantitative du bilan est rendue seule.',
    exemple: '45',
  },
  {
    nom: 'pls',
    libelle: 'dont PLS et assimilés',
    type: 'entier',
    obligatoire: true,
    unite: 'logements',
    sensDeZero: '0 est un nombre ; vide : inconnu, verdict qualitatif incomplet',
    aide: 'Logements réalisés en PLS et assimilés. Vide : la partie quantitative du bilan est rendue seule.',
    exemple: '60',
  },
  TAUX_DE_LA_COMMUNE,
  COUVERTE_PAR_PLH,
  ACCESSION,
  {
    ...PERIODE,
    aide: '« 2023-2025 » ou « 2026-2028 » : ne sert qu’aux parts de PLAI et de PLS. Toute autre période est refusée.',
  },
  ENTETES,
  LECTURES,
]

const COLONNES = ['Taux d’atteinte', 'Part de PLAI', 'Part de PLS', 'Quantitatif', 'Qualitatif', 'Reste à faire']

export const DESCRIPTION_SRU_BILAN: FonctionDecrite = {
  nom: 'SRU_BILAN',
  titre: 'Bilan triennal',
  description:
    'Bilan d’une période en six cases : taux d’atteinte, parts de PLAI et de PLS, verdicts quantitatif et qualitatif, logements restant à faire. Un verdict non atteint signale la procédure de carence à engager.',
  arguments: ARGUMENTS,
  unite: 'tableau',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['fraction', 'fraction', 'fraction', 'texte', 'texte', 'logements'],
  exemple: {
    formule: '=MIXITE.SRU_BILAN(210;168;45;60;0,14;VRAI)',
    arguments: [210, 168, 45, 60, 0.14, true],
    valeur: [[168 / 210, 45 / 168, 60 / 168, 'non atteint', 'non atteint', 42]],
  },
  articles: ['CCH, art. L. 302-8, I et III', 'CCH, art. L. 302-9-1-1'],
  regles: ['SRU-10', 'SRU-12'],
  erreurs: [
    '#N/A : objectif nul (sans objet), objectif ou réalisés manquants (incomplet).',
    '#VALEUR! : valeur illisible, PLAI, PLS et accession au-delà des réalisés, période inconnue.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      objectif: lecteur.entier('objectif'),
      realises: lecteur.entier('realises'),
      plai: lecteur.entier('plai'),
      pls: lecteur.entier('pls'),
      taux: lecteur.taux('taux_logement_social'),
      accession: lecteur.entier('accession'),
      periode: lecteur.periode(),
      lectures: lecteur.lectures(),
    }
    const couverte = lecteur.booleen('couverte_par_plh')
    const entetes = lecteur.booleen('entetes')
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    const bilan = videVautNon(
      lecteur,
      { couverte_par_plh: couverte },
      (lus, choix) => bilanSru({ ...entree, couverte: lus.couverte_par_plh }, choix),
      options,
    )
    return avecTitres(bilan, COLONNES, entetes)
  },
}
