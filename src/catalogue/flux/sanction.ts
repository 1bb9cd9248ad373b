import { nonEtabli, sanctionner } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'
import { logements } from './arguments-flux'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  logements('flux_prefet', 'Flux du préfet', 'Flux annuel du préfet chez le bailleur, en logements.', '195'),
  logements('stock', 'Stock réservé', 'Logements réservés en stock dans la convention existante au 24 novembre 2023.', '45'),
  logements('stock_libere', 'Stock libéré', 'Dont libérés dans l’année, au plus le stock.', '6'),
  {
    nom: 'conforme_le',
    libelle: 'Convention conforme conclue le',
    type: 'date',
    obligatoire: false,
    unite: 'date (numéro de série)',
    sensDeZero: '0 ou vide : pas de convention conforme',
    aide: 'Jour où une convention conforme est conclue : l’ajout cesse ce jour-là. 0 ou vide : aucune.',
    exemple: 'DATE(2024;6;1)',
  },
  {
    nom: 'date',
    libelle: 'Jour du calcul',
    type: 'date',
    obligatoire: false,
    unite: 'date (numéro de série)',
    sensDeZero: '0 ou vide : non dit, une convention conforme met fin à l’ajout quelle que soit sa date',
    aide: 'Jour auquel on se place. 0 ou vide : une convention conforme met fin à l’ajout quelle que soit sa date.',
    exemple: 'DATE(2024;3;15)',
  },
  ENTETES,
  LECTURES,
]

const COLONNES: readonly string[] = ['Flux augmenté', 'Ajout', 'À compter du', 'Dernier jour']

export const DESCRIPTION_FLUX_SANCTION: FonctionDecrite = {
  nom: 'FLUX_SANCTION',
  titre: 'Stock ajouté au flux du préfet',
  description:
    'Flux du préfet augmenté des logements réservés en stock, faute de convention conforme transmise à l’échéance : ajout, flux augmenté, période. Une faculté du préfet, jamais un dépassement des 30 %.',
  arguments: ARGUMENTS,
  unite: 'tableau',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['logements', 'logements', 'date (numéro de série)', 'date (numéro de série)'],
  exemple: { formule: '=MIXITE.FLUX_SANCTION(195;45;6)', arguments: [195, 45, 6], valeur: [[201, 6, 45255, '']] },
  articles: ['Décret 2020-145, art. 6'],
  regles: ['FLUX-36'],
  erreurs: ['#N/A : nombre manquant (incomplet).', '#VALEUR! : valeur illisible, plus de logements libérés que de stock.'],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      fluxPrefet: lecteur.entier('flux_prefet'),
      stock: lecteur.entier('stock'),
      stockLibere: lecteur.entier('stock_libere'),
      conforme: lecteur.date('conforme_le'),
      jour: lecteur.date('date'),
      lectures: lecteur.lectures(),
    }
    const titres = lecteur.booleen('entetes')
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    return avecTitres(sanctionner(entree, options), COLONNES, titres)
  },
}
