import { nonEtabli, partHorsQpv } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'
import { CLAUSE_CONTRAIRE, logements } from './arguments-flux'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  logements('flux_hors_qpv', 'Flux hors QPV', 'Flux C du bailleur hors des quartiers prioritaires, en logements.', '400'),
  logements('flux_qpv', 'Flux en QPV', 'Flux C du bailleur dans les quartiers prioritaires, en logements.', '250'),
  logements(
    'prefet_hors_qpv',
    'Part du préfet hors QPV',
    'Logements du préfet hors des quartiers prioritaires, au plus le flux hors QPV.',
    '100',
  ),
  logements(
    'prefet_qpv',
    'Part du préfet en QPV',
    'Logements du préfet dans les quartiers prioritaires, au plus le flux en QPV.',
    '95',
  ),
  CLAUSE_CONTRAIRE,
  {
    nom: 'flux_total',
    libelle: 'Flux C total',
    type: 'entier',
    obligatoire: false,
    unite: 'logements',
    sensDeZero: '0 ou vide : la somme n’est pas vérifiée',
    aide: 'Flux C du bailleur, pour vérifier que les flux hors QPV et en QPV le font. 0 ou vide : non vérifié.',
    exemple: '650',
  },
  ENTETES,
  LECTURES,
]

const COLONNES: readonly string[] = ['Lecture', 'Retenue', 'Part', 'Minimum', 'Manque', 'Verdict']

export const DESCRIPTION_FLUX_HORS_QPV: FonctionDecrite = {
  nom: 'FLUX_HORS_QPV',
  titre: 'Part du préfet hors QPV',
  description:
    'Part du préfet hors des quartiers prioritaires contre le minimum de 30 %, sous les deux lectures du texte (AMB-38) : part, minimum, manque et verdict. Règle supplétive : une clause contraire signée la lève.',
  arguments: ARGUMENTS,
  unite: 'tableau',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['texte', 'texte', 'fraction', 'logements', 'logements', 'texte'],
  exemple: {
    formule: '=MIXITE.FLUX_HORS_QPV(400;250;100;95)',
    arguments: [400, 250, 100, 95],
    valeur: [
      ['part du flux hors QPV', 'oui', 0.25, 120, 20, 'non tenue'],
      ['part du flux du préfet', 'non', 0.512820512820513, 59, 0, 'tenue'],
    ],
  },
  articles: ['CCH, art. R. 441-5-2'],
  regles: ['FLUX-14'],
  erreurs: [
    '#N/A : nombre manquant (incomplet).',
    '#VALEUR! : valeur illisible, part du préfet supérieure au flux, flux dont la somme n’est pas le total.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      fluxHorsQpv: lecteur.entier('flux_hors_qpv'),
      fluxQpv: lecteur.entier('flux_qpv'),
      prefetHorsQpv: lecteur.entier('prefet_hors_qpv'),
      prefetQpv: lecteur.entier('prefet_qpv'),
      clauseContraire: lecteur.booleen('clause_contraire'),
      fluxTotal: lecteur.entier('flux_total'),
      lectures: lecteur.lectures(),
    }
    const titres = lecteur.booleen('entetes')
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    return avecTitres(partHorsQpv(entree, options), COLONNES, titres)
  },
}
