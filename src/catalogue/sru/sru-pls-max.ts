import { maximumPls, nonEtabli } from '../../regles'
import { LECTURES, PERIODE } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { videVautNon } from '../vide-vaut-non'
import type { ArgumentDecrit, FonctionDecrite } from '../types'
import { ACCESSION, COUVERTE_PAR_PLH, TAUX_DE_LA_COMMUNE } from './arguments-bilan'
import { lireFinancements, LOGEMENTS_A_REPARTIR } from './sru-plai-min'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  LOGEMENTS_A_REPARTIR,
  TAUX_DE_LA_COMMUNE,
  COUVERTE_PAR_PLH,
  ACCESSION,
  PERIODE,
  LECTURES,
]

export const DESCRIPTION_SRU_PLS_MAX: FonctionDecrite = {
  nom: 'SRU_PLS_MAX',
  titre: 'Nombre maximal de PLS',
  description:
    'Plus grand nombre de PLS et assimilés pour un nombre de logements : 30 %, ou 20 % si la commune a moins de 10 % de logements sociaux et n’est pas couverte par un PLH, à l’entier inférieur.',
  arguments: ARGUMENTS,
  unite: 'logements',
  forme: 'scalaire',
  exemple: { formule: '=MIXITE.SRU_PLS_MAX(189;0,085;FAUX)', arguments: [189, 0.085, false], valeur: 37 },
  articles: ['CCH, art. L. 302-8, III'],
  regles: ['SRU-10'],
  erreurs: [
    '#N/A : nombre de logements manquant, ou taux manquant pour une commune sans PLH (incomplet, les deux plafonds sont dits).',
    '#VALEUR! : valeur illisible, plus d’accession que de logements, période inconnue.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      ...lireFinancements(lecteur),
      taux: lecteur.taux('taux_logement_social'),
    }
    const couverte = lecteur.booleen('couverte_par_plh')
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    return videVautNon(
      lecteur,
      { couverte_par_plh: couverte },
      (lus, choix) => maximumPls({ ...entree, couverte: lus.couverte_par_plh }, choix),
      options,
    )
  },
}
