import type { ZoneDeTension } from '../../regles'
import { nonEtabli, normaliser, revoyureDesPrioritaires, ZONES } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'flux',
    libelle: 'Flux annuel (C)',
    type: 'entier',
    obligatoire: true,
    unite: 'logements',
    sensDeZero: '0 : sans objet ; vide : donnée manquante',
    aide: 'Flux annuel du bailleur à répartir (C = A − B).',
    exemple: '650',
  },
  {
    nom: 'besoins',
    libelle: 'Besoins constatés',
    type: 'entier',
    obligatoire: true,
    unite: 'ménages par an',
    sensDeZero: '0 est un nombre ; vide : donnée manquante',
    aide: 'Besoins annuels réels des ménages DALO et prioritaires, constatés sur ce flux.',
    exemple: '118',
  },
  {
    nom: 'zone',
    libelle: 'Zone',
    type: 'choix',
    obligatoire: false,
    unite: 'texte',
    sensDeZero: '0 ou vide : non dite',
    aide: 'détendue ou tendue : la clause vise surtout les zones détendues.',
    choix: ZONES,
    exemple: '"détendue"',
  },
  {
    nom: 'taux_applique',
    libelle: 'Taux de l’État appliqué',
    type: 'taux',
    obligatoire: false,
    unite: '% du flux',
    sensDeZero: '0 ou vide : non dit',
    aide: 'Taux de l’État déjà appliqué, agents compris : sous 30 % sans clause signée, une alerte le dit.',
    exemple: '0,26',
  },
  {
    nom: 'clause_signee',
    libelle: 'Clause signée',
    type: 'booleen',
    obligatoire: false,
    unite: 'booléen',
    sensDeZero: '0 ou vide : FAUX, non signée',
    aide: 'VRAI si la convention porte une clause de revoyure signée.',
    exemple: 'FAUX',
  },
  ENTETES,
  LECTURES,
]

const COLONNES = ['Besoins constatés', 'Écart aux 25 %', 'Écart en logements']

export const DESCRIPTION_FLUX_REVOYURE: FonctionDecrite = {
  nom: 'FLUX_REVOYURE',
  titre: 'Clause de revoyure sur les 25 % de prioritaires',
  description:
    'De combien les 25 % du flux pour les publics prioritaires dépassent les besoins constatés : part des besoins, écart, écart en logements. Une proposition chiffrée, jamais une baisse du taux de l’État.',
  arguments: ARGUMENTS,
  unite: 'tableau',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['fraction', 'fraction', 'logements'],
  exemple: {
    formule: '=MIXITE.FLUX_REVOYURE(650;130)',
    arguments: [650, 130],
    valeur: [[0.2, 0.05, 32.5]],
  },
  articles: ['CCH, art. R. 441-5-2'],
  regles: ['FLUX-11'],
  erreurs: [
    '#N/A : besoins d’au moins 25 % du flux (sans objet), flux ou besoins non renseignés (incomplet).',
    '#VALEUR! : valeur illisible.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      flux: lecteur.entier('flux'),
      besoins: lecteur.entier('besoins'),
      zone: lecteur.choix<ZoneDeTension | null>('zone', (texte) => ZONES.find((zone) => normaliser(zone) === normaliser(texte)), null),
      tauxApplique: lecteur.taux('taux_applique'),
      clauseSignee: lecteur.booleen('clause_signee'),
    }
    const titres = lecteur.booleen('entetes')
    lecteur.lectures()
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : avecTitres(revoyureDesPrioritaires(entree, options), COLONNES, titres)
  },
}
