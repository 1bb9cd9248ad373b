import { NATURES } from '../../../classeur/instantane'
import { dernierJourDouble, message, normaliser } from '../../../regles'
import { colonneDe, lieuDe, valeurDe } from '../../reconnaissance/acceder'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { citer } from '../../reconnaissance/citer'
import { lireDateDeCase, lireDrapeauDeCase, lireNombreDeCase } from '../../reconnaissance/lire-cases'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { colonnesDeCritere } from './colonnes-de-demandes'
import { jourDuCalcul } from './dates'
import { MODELE_DEMANDES } from './modele-demandes'
import { parametreDeCotation } from './parametre'

const MOIS_D_UNE_PIECE = 12
const DOUBLEMENT = /^(?!.*\b(?:fin|date|dernier|jusqu|max\w*)\b)(?:facteur|coef\w*|multiplicateur|double\w*|points? doubles?)\b/
const PIECE = /^(?!.*\b(?:valides?|manqu\w+|absent\w*|demandee?s?|attendue?s?|nb|nombre|logement|sur ?occup\w*|typologie)\b).*\b(?:pieces?|justificatifs?)\b/
const CALCUL = /^(?:date (?:de |du )?calcul|calculee? le|date de (?:la )?cotation|cotee? le)$/

type Colonne = TableauReconnu['etrangeres'][number]

/** Une ligne par demande : son doublement demande une pièce de moins d'un an (COT-06). */
export const CONTROLE_DU_DOUBLEMENT: Controle = {
  id: 'COT-06.doublement',
  regle: 'COT-06',
  gravite: 'EL',
  aide: 'audit-cotation.aide.poids',
  examiner: (dossier, carnet) => {
    for (const tableau of dossier.tableaux) if (tableau.modele.id === MODELE_DEMANDES.id && !tableau.transpose) examiner(dossier, tableau, carnet)
  },
}

function examiner(dossier: Dossier, tableau: TableauReconnu, carnet: Carnet): void {
  const titrees = [...tableau.colonnes, ...tableau.etrangeres]
  const deTitre = (motif: RegExp): readonly Colonne[] => titrees.filter(({ intitule }) => motif.test(normaliser(intitule)))
  const doublements = deTitre(DOUBLEMENT)
  const pieces = deTitre(PIECE)
  const dates = pieces.filter((colonne) => porte(tableau, (objet) => lireDateDeCase(tableau, colonne, objet) !== null))
  const fournies = pieces.filter((colonne) => porte(tableau, (objet) => lireDrapeauDeCase(tableau, colonne, objet) !== null))
  const [doublement, piece, fournie] = [doublements[0], dates[0], fournies[0]]
  // Plusieurs pièces ou plusieurs doublements : rien ne dit lequel tient à laquelle.
  if (doublement === undefined || doublements.length > 1 || dates.length > 1 || fournies.length > 1 || (piece ?? fournie) === undefined) return
  const estDouble = lecteurDuDoublement(tableau, doublement)
  const calcul = deTitre(CALCUL)[0]
  const criteres = colonnesDeCritere(tableau).filter(({ nature, id }) => nature === 'points' && id !== 'S28')
  const apres = [...criteres, ...deTitre(/\bretenus?\b/), ...[colonneDe(tableau, 'note') ?? []].flat()].filter(({ rang }) => rang !== doublement.rang)
  const [critere, ...autres] = criteres.filter(({ id }) => id !== null)
  const libelle = critere !== undefined && autres.length === 0 ? critere.intitule : doublement.intitule
  for (let i = 0; i < tableau.objets.length; i += 1) {
    const objet = tableau.objets[i] ?? 0
    const date = piece === undefined ? null : lireDateDeCase(tableau, piece, objet)
    const dite = fournie === undefined ? null : lireDrapeauDeCase(tableau, fournie, objet)
    const illisible = piece !== undefined && date === null && valeurDe(tableau, objet, piece.rang) !== null
    const jour = (calcul === undefined ? null : lireDateDeCase(tableau, calcul, objet)) ?? jourDuCalcul(tableau) ?? dossier.options.jour
    const sansPiece = dite === false || (piece !== undefined && date === null && !illisible && dite !== true)
    const perimee = date !== null && jour !== null && dossier.options.lectures.get('AMB-29') !== 1 && jour > dernierJourDouble(date, MOIS_D_UNE_PIECE)
    if (!estDouble(objet) || (!sansPiece && !perimee)) {
      carnet.conforme()
      continue
    }
    const lu = valeurDe(tableau, objet, doublement.rang)
    carnet.nonConforme({
      lieu: lieuDe(tableau, objet, doublement.rang),
      lu: citer(lu),
      attendu: typeof lu === 'number' && lu === parametreDeCotation('P_cot_piece.facteur') ? 1 : 'Non',
      message: message(`audit-cotation.detail-${sansPiece ? 'sans-piece' : 'perimee'}`, { libelle }),
      certitude: laPlusFaible([tableau.certitude, 'probable']),
      consequences: apres.map(({ rang }) => lieuDe(tableau, objet, rang)),
    })
  }
}

function porte({ objets }: TableauReconnu, lit: (objet: number) => boolean): boolean {
  return Array.from(objets).some(lit)
}

/** Un facteur vaut 1 ou 2 ; un oui ou un non dit aussi le doublement, « 1 » compris là où aucun 2 n'est écrit. */
function lecteurDuDoublement(tableau: TableauReconnu, colonne: Colonne): (objet: number) => boolean {
  const double = parametreDeCotation('P_cot_piece.facteur')
  const facteur = /^(?:facteur|coef|multiplicateur)/.test(normaliser(colonne.intitule)) || Array.from(tableau.objets).some((objet) => lireNombreDeCase(tableau, colonne, objet) === double)
  return (objet) => {
    const lu = valeurDe(tableau, objet, colonne.rang)
    if (typeof lu === 'string' && /^\s*[x×*]\s*2\s*$/i.test(lu)) return true
    if (tableau.feuille.nature(objet, colonne.rang) === NATURES.nombre && facteur) return lireNombreDeCase(tableau, colonne, objet) === double
    return lireDrapeauDeCase(tableau, colonne, objet) === true
  }
}
