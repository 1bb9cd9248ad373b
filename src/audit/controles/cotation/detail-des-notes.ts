import { dernierJourDouble, message, normaliser } from '../../../regles'
import { colonneDe, lieuDe } from '../../reconnaissance/acceder'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { lireDateDeCase, lireDrapeauDeCase, lireNombreDeCase, lireTexteDeCase } from '../../reconnaissance/lire-cases'
import type { ColonneReconnue, TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { jourDuCalcul } from './dates'
import { grillesDe } from './grilles'
import type { LigneDeGrille } from './grilles'
import { MODELE_DETAIL } from './modele-detail'
import { parametreDeCotation } from './parametre'
import { critereDuTitre, memeClef } from './synonymes'

const MOIS_D_UNE_PIECE = 12

/** Points d'une demande, critère par critère : ceux de la grille, doublés sur une pièce de moins d'un an (COT-05, COT-06). */
export const CONTROLE_DU_DETAIL: Controle = {
  id: 'COT-06.detail',
  regle: 'COT-06',
  gravite: 'EL',
  aide: 'audit-cotation.aide.poids',
  examiner: (dossier, carnet) => {
    for (const tableau of dossier.tableaux) {
      if (tableau.modele.id !== MODELE_DETAIL.id) continue
      releverSelonLeReservataire(dossier, tableau, carnet)
      for (let i = 0; i < tableau.objets.length; i += 1) examinerUneLigne(dossier, tableau, tableau.objets[i] ?? 0, carnet)
    }
  },
}

function examinerUneLigne(dossier: Dossier, tableau: TableauReconnu, objet: number, carnet: Carnet): void {
  const [critere, base, facteur, points, fin] = ['critere', 'pointsDeLaGrille', 'facteur', 'points', 'fin'].map((notion) => colonneDe(tableau, notion))
  const nombre = (colonne: ColonneReconnue | undefined): number | null => (colonne === undefined ? null : lireNombreDeCase(tableau, colonne, objet))
  const libelle = critere === undefined ? '' : lireTexteDeCase(tableau, critere, objet)
  const ligne = ligneDe(dossier, libelle)
  const [poids, fois, comptes] = [nombre(base) ?? ligne?.points ?? null, nombre(facteur), nombre(points)]
  const double = parametreDeCotation('P_cot_piece.facteur')
  const doublee = fois === double || (fois === null && poids !== null && poids > 0 && comptes === double * poids)
  const certitude = laPlusFaible([tableau.certitude, ...[critere, base, facteur, points].flatMap((colonne) => (colonne === undefined ? [] : [colonne.certitude]))])
  const visee = facteur !== undefined && fois !== null ? facteur : points
  const cause = doublee ? defautDePiece(dossier, tableau, objet) : null
  if (visee !== undefined && cause !== null) {
    const [lu, attendu] = visee === facteur ? [fois, 1] : [comptes, poids]
    const lieux = visee === facteur && points !== undefined ? [lieuDe(tableau, objet, points.rang)] : []
    carnet.nonConforme({ lieu: lieuDe(tableau, objet, visee.rang), lu, attendu, message: message(`audit-cotation.detail-${cause}`, { libelle }), certitude, consequences: lieux })
  } else if (points !== undefined && poids !== null && comptes !== null && comptes !== poids * (fois ?? (doublee ? double : 1)) && comptes !== 0) {
    const attendu = poids * (fois ?? 1)
    carnet.nonConforme({ lieu: lieuDe(tableau, objet, points.rang), regle: 'COT-05', gravite: fois === null ? 'EL' : 'IN', lu: comptes, attendu, message: message('audit-cotation.poids', { libelle, lu: comptes, attendu }), certitude })
  } else carnet.conforme()
  examinerLaFin(tableau, objet, fin, carnet)
}

/** Ce qui manque à la pièce pour que les points doublent ; `null` : rien, ou rien qu'on puisse dire. */
function defautDePiece(dossier: Dossier, tableau: TableauReconnu, objet: number): 'sans-piece' | 'perimee' | null {
  const [fournie, piece, calcul] = ['pieceFournie', 'piece', 'calcul'].map((notion) => colonneDe(tableau, notion))
  const dite = fournie === undefined ? null : lireDrapeauDeCase(tableau, fournie, objet)
  const date = piece === undefined ? null : lireDateDeCase(tableau, piece, objet)
  if (dite === false || (piece !== undefined && date === null && dite !== true)) return 'sans-piece'
  const jour = (calcul === undefined ? null : lireDateDeCase(tableau, calcul, objet)) ?? jourDuCalcul(tableau) ?? dossier.options.jour
  return date !== null && jour !== null && dossier.options.lectures.get('AMB-29') !== 1 && jour > dernierJourDouble(date, MOIS_D_UNE_PIECE) ? 'perimee' : null
}

/** Un critère doublé sur pièce pour tous les autres réservataires, et jamais pour l'un d'eux malgré ses pièces. */
function releverSelonLeReservataire(dossier: Dossier, tableau: TableauReconnu, carnet: Carnet): void {
  const [critere, facteur, points, reservataire] = ['critere', 'facteur', 'points', 'reservataire'].map((notion) => colonneDe(tableau, notion))
  if (critere === undefined || facteur === undefined || reservataire === undefined) return
  const parCritere = new Map<string, { readonly objet: number; readonly fois: number | null; readonly pour: string }[]>()
  for (const objet of Array.from(tableau.objets)) {
    if (!aUnePieceDatee(tableau, objet) || defautDePiece(dossier, tableau, objet) !== null) continue
    const clef = normaliser(lireTexteDeCase(tableau, critere, objet))
    const ligne = { objet, fois: lireNombreDeCase(tableau, facteur, objet), pour: normaliser(lireTexteDeCase(tableau, reservataire, objet)) }
    parCritere.set(clef, [...(parCritere.get(clef) ?? []), ligne])
  }
  const double = parametreDeCotation('P_cot_piece.facteur')
  for (const lignes of parCritere.values()) {
    const simples = lignes.filter(({ fois }) => fois === 1)
    const prives = new Set(simples.map(({ pour }) => pour))
    const doublees = lignes.filter(({ fois }) => fois === double)
    if (prives.size !== 1 || doublees.length === 0 || doublees.some(({ pour }) => prives.has(pour))) continue
    for (const { objet } of simples) {
      carnet.nonConforme({
        lieu: lieuDe(tableau, objet, facteur.rang),
        lu: 1,
        attendu: double,
        message: message('audit-cotation.detail-selon-reservataire', { libelle: lireTexteDeCase(tableau, critere, objet), reservataire: lireTexteDeCase(tableau, reservataire, objet) }),
        certitude: laPlusFaible([tableau.certitude, critere.certitude, facteur.certitude, reservataire.certitude]),
        consequences: points === undefined ? [] : [lieuDe(tableau, objet, points.rang)],
      })
    }
  }
}

function aUnePieceDatee(tableau: TableauReconnu, objet: number): boolean {
  const piece = colonneDe(tableau, 'piece')
  return piece !== undefined && lireDateDeCase(tableau, piece, objet) !== null
}

function examinerLaFin(tableau: TableauReconnu, objet: number, fin: ColonneReconnue | undefined, carnet: Carnet): void {
  const piece = colonneDe(tableau, 'piece')
  const [dite, date] = [fin, piece].map((colonne) => (colonne === undefined ? null : lireDateDeCase(tableau, colonne, objet)))
  if (fin === undefined || dite == null || date == null) return
  const attendu = dernierJourDouble(date, MOIS_D_UNE_PIECE)
  if (dite === attendu) carnet.conforme()
  else carnet.nonConforme({ lieu: lieuDe(tableau, objet, fin.rang), gravite: 'IN', lu: dite, attendu, message: message('audit-cotation.fin-du-doublement'), certitude: fin.certitude })
}

/** La ligne de la seule grille générale qui note ce critère. */
function ligneDe(dossier: Dossier, libelle: string): LigneDeGrille | undefined {
  const [grille, ...autres] = grillesDe(dossier).filter(({ desMutations }) => !desMutations)
  if (grille === undefined || autres.length > 0) return undefined
  const id = critereDuTitre(libelle)?.critere.id ?? null
  return grille.lignes.find((ligne) => (id === null ? ligne.id === null && memeClef(ligne.libelle, libelle) : ligne.id === id))
}
