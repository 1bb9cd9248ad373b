import { CRITERES_SNE, dernierJourDouble, message } from '../../../regles'
import { colonneDe, lieuDe, valeurDe } from '../../reconnaissance/acceder'
import { lireDateDeCase } from '../../reconnaissance/lire-cases'
import type { ColonneReconnue, TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import type { Certitude } from '../../../donnees'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { lieuDuTitre } from '../../reconnaissance/lieu-du-titre'
import { rapprocher } from './bareme-des-demandes'
import type { Apport, BaremeDesDemandes } from './bareme-des-demandes'
import { colonnesDeCritere, nombreOuZero } from './colonnes-de-demandes'
import { jourDuCalcul } from './dates'
import { grillesDesDemandes } from './grille-des-demandes'
import { MODELE_DEMANDES } from './modele-demandes'
import { parametreDeCotation } from './parametre'

const MOIS_D_UNE_PIECE = 12

/** Points écrits à chaque demande : ceux de la grille, les mêmes pour toutes (COT-05, COT-06, COT-14). */
export const CONTROLE_DES_POIDS: Controle = {
  id: 'COT-05.poids',
  regle: 'COT-05',
  gravite: 'EL',
  aide: 'audit-cotation.aide.poids',
  examiner: (dossier, carnet) => {
    for (const tableau of dossier.tableaux) {
      if (tableau.modele.id !== MODELE_DEMANDES.id) continue
      const grilles = grillesDesDemandes(dossier, tableau)
      if (grilles === null) examinerSansGrille(dossier, tableau, carnet)
      // À deux grilles, deux poids sont permis.
      if (grilles === null || grilles === 'plusieurs' || grilles.mutation !== null) continue
      const bareme = rapprocher(tableau, grilles.generale, jourDuCalcul(tableau) ?? dossier.options.jour)
      for (const apport of bareme.apports) {
        const { colonne, ligne } = apport
        if (colonne.nature === 'points' && ligne.bareme.genre === 'vrai' && ligne.id !== 'S28' && ligne.points !== null) examiner(dossier, tableau, bareme, apport, ligne.points, carnet)
      }
    }
  },
}

/** Demandes dont la grille n'est pas au classeur : un critère qui se remplit ou non y vaut partout les mêmes points, doublés au plus. */
function examinerSansGrille(dossier: Dossier, tableau: TableauReconnu, carnet: Carnet): void {
  const facteur = parametreDeCotation('P_cot_piece.facteur')
  for (const colonne of colonnesDeCritere(tableau)) {
    const { rang, id, nature, certitude, intitule } = colonne
    if (id === null || nature !== 'points' || !OUI_OU_NON.has(id)) continue
    const parPoids = new Map<number, number[]>()
    for (let i = 0; i < tableau.objets.length; i += 1) {
      const objet = tableau.objets[i] ?? 0
      const lu = nombreOuZero(tableau, objet, rang)
      if (!Number.isNaN(lu) && lu !== 0) parPoids.set(lu, [...(parPoids.get(lu) ?? []), objet])
    }
    const [frequent, ...suivants] = [...parPoids].sort(([, a], [, b]) => b.length - a.length)
    if (frequent === undefined) continue
    // Le poids et son double : c'est le plus petit qui est le poids, fût-il plus rare.
    const simple = suivants.find(([lu]) => lu * facteur === frequent[0])
    const dominant = simple ?? frequent
    const autres = [...parPoids].filter((autre) => autre[0] !== dominant[0])
    const [poids, lignes] = dominant
    const doublees = autres.find(([lu]) => lu === poids * facteur)?.[1] ?? []
    const certitudeCommune = laPlusFaible([tableau.certitude, certitude])
    if (colonneDe(tableau, 'piece') !== undefined) {
      for (const objet of doublees) examinerLeDoublement(dossier, tableau, certitudeCommune, { rang, libelle: intitule, doublable: !JAMAIS_DOUBLES.has(id) }, objet, poids * facteur, poids, carnet)
    }
    if (lignes.length < 2 && simple === undefined) continue
    const [seule, ...suite] = autres.filter(([lu]) => lu !== poids * facteur)
    if (seule === undefined) carnet.conforme()
    // Un seul écart, d'une seule ligne, face à tous les autres : une faute ; davantage, peut-être un barème.
    else if (suite.length === 0 && seule[1].length === 1 && (autres.length === 1 || lignes.length > autres.length)) {
      const [lu, [objet = 0]] = seule
      const releve = { lieu: lieuDe(tableau, objet, rang), lu, attendu: poids, message: message('audit-cotation.poids-variable', { lu, attendu: poids, nombre: lignes.length }) }
      carnet.nonConforme({ ...releve, certitude: certitudeCommune })
    }
  }
}

/** Critères du module qui sont remplis ou ne le sont pas, sans seuil à fixer. */
const OUI_OU_NON: ReadonlySet<string> = new Set(CRITERES_SNE.filter(({ type, seuilOuvert }) => type === 'booleen' && seuilOuvert === null).map(({ id }) => id))

/** Critères qu'aucune pièce ne double : « Pièces valides » garde son poids. */
const JAMAIS_DOUBLES: ReadonlySet<string> = new Set(CRITERES_SNE.filter(({ doublable }) => !doublable).map(({ id }) => id))

function examiner(dossier: Dossier, tableau: TableauReconnu, bareme: BaremeDesDemandes, { colonne, ligne }: Apport, poids: number, carnet: Carnet): void {
  const [fautives, doublees]: [number[], number[]] = [[], []]
  const autresValeurs = new Set<number>()
  const reservataire = colonneDe(tableau, 'reservataire')
  let remplies = 0
  for (let i = 0; i < tableau.objets.length; i += 1) {
    const objet = tableau.objets[i] ?? 0
    const lu = nombreOuZero(tableau, objet, colonne.rang)
    if (Number.isNaN(lu) || lu === 0) continue
    remplies += 1
    if (lu === poids) carnet.conforme()
    else if (lu === poids * parametreDeCotation('P_cot_piece.facteur')) doublees.push(objet)
    else {
      fautives.push(objet)
      autresValeurs.add(lu)
    }
  }
  // Un double réservé à un réservataire n'est pas affaire de pièce.
  if (doublees.length > 1 && reservataire !== undefined && propresAUnReservataire(tableau, reservataire, colonne.rang, doublees, poids)) fautives.push(...doublees)
  else for (const objet of doublees) examinerLeDoublement(dossier, tableau, laPlusFaible([bareme.certitude, colonne.certitude]), { rang: colonne.rang, libelle: ligne.libelle, doublable: !JAMAIS_DOUBLES.has(ligne.id ?? '') }, objet, nombreOuZero(tableau, objet, colonne.rang), poids, carnet)
  if (fautives.length === 0) return
  const certitude = laPlusFaible([bareme.certitude, colonne.certitude])
  const [seule] = autresValeurs
  // Toute la colonne porte un autre poids que la grille : une cause, un constat.
  if (fautives.length === remplies && autresValeurs.size === 1 && remplies > 1 && seule !== undefined) {
    carnet.nonConforme({
      lieu: lieuDuTitre(tableau, colonne.rang),
      lu: seule,
      attendu: poids,
      message: message('audit-cotation.poids-de-la-colonne', { libelle: ligne.libelle, lu: seule, attendu: poids }),
      certitude,
      consequences: fautives.map((objet) => lieuDe(tableau, objet, colonne.rang)),
    })
    return
  }
  const [premiere] = fautives
  if (premiere !== undefined && fautives.length > 1 && reservataire !== undefined && propresAUnReservataire(tableau, reservataire, colonne.rang, fautives, poids)) {
    const lu = nombreOuZero(tableau, premiere, colonne.rang)
    carnet.nonConforme({
      lieu: lieuDe(tableau, premiere, colonne.rang),
      regle: colonneDe(tableau, 'piece') !== undefined && lu === poids * parametreDeCotation('P_cot_piece.facteur') ? 'COT-06' : 'COT-14',
      lu,
      attendu: poids,
      message: message('audit-cotation.poids-par-reservataire', { libelle: ligne.libelle, lu, reservataire: String(valeurDe(tableau, premiere, reservataire.rang) ?? ''), attendu: poids }),
      certitude,
      consequences: fautives.slice(1).map((objet) => lieuDe(tableau, objet, colonne.rang)),
    })
    return
  }
  for (const objet of fautives) {
    const lu = nombreOuZero(tableau, objet, colonne.rang)
    carnet.nonConforme({ lieu: lieuDe(tableau, objet, colonne.rang), lu, attendu: poids, message: message('audit-cotation.poids', { libelle: ligne.libelle, lu, attendu: poids }), certitude })
  }
}

function propresAUnReservataire(tableau: TableauReconnu, reservataire: ColonneReconnue, rang: number, fautives: readonly number[], poids: number): boolean {
  const nom = (objet: number): unknown => valeurDe(tableau, objet, reservataire.rang)
  const noms = new Set(fautives.map(nom))
  if (noms.size !== 1) return false
  return Array.from(tableau.objets).every((objet) => !noms.has(nom(objet)) || nombreOuZero(tableau, objet, rang) !== poids)
}

/** Des points doublés demandent une pièce de moins d'un an (COT-06). */
function examinerLeDoublement(
  { options }: Dossier,
  tableau: TableauReconnu,
  certitude: Certitude,
  { rang, libelle, doublable }: { readonly rang: number; readonly libelle: string; readonly doublable: boolean },
  objet: number,
  lu: number,
  poids: number,
  carnet: Carnet,
): void {
  const piece = colonneDe(tableau, 'piece')
  const releve = {
    lieu: lieuDe(tableau, objet, rang),
    regle: 'COT-06',
    lu,
    attendu: poids,
    certitude: laPlusFaible([certitude, ...(piece === undefined ? [] : [piece.certitude])]),
  }
  if (!doublable) {
    carnet.nonConforme({ ...releve, message: message('audit-cotation.doublement-exclu', { libelle, lu, attendu: poids }) })
    return
  }
  if (piece === undefined) {
    carnet.aVerifier({ ...releve, message: message('audit-cotation.doublement-a-justifier', { libelle, lu, attendu: poids }) })
    return
  }
  const date = lireDateDeCase(tableau, piece, objet)
  const calcul = jourDuCalcul(tableau) ?? options.jour
  const vide = valeurDe(tableau, objet, piece.rang) === null || valeurDe(tableau, objet, piece.rang) === ''
  if (vide) carnet.nonConforme({ ...releve, message: message('audit-cotation.doublement-sans-piece', { libelle, lu, attendu: poids }) })
  else if (date === null || calcul === null || options.lectures.get('AMB-29') === 1) carnet.aVerifier({ ...releve, message: message('audit-cotation.doublement-a-justifier', { libelle, lu, attendu: poids }) })
  else if (calcul > dernierJourDouble(date, MOIS_D_UNE_PIECE)) carnet.nonConforme({ ...releve, message: message('audit-cotation.doublement-perime', { libelle, lu, attendu: poids }) })
  else carnet.conforme()
}
