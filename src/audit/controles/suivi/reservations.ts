import { lireReservataire, message, normaliser } from '../../../regles'
import { colonneDe, lieuDe } from '../../reconnaissance/acceder'
import { lireMentionDeCase, lireNombreDeCase } from '../../reconnaissance/lire-cases'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle } from '../../types'
import { textesAuDessus } from './textes-au-dessus'

const TYPOLOGIES = ['T1', 'T2', 'T3', 'T4', 'T5'] as const

/** État préalable des réservations : chaque réservataire conventionné y est, ses typologies et son total se tiennent (FLUX-28). */
export const ETAT_PREALABLE: Controle = {
  id: 'FLUX-28.etat',
  regle: 'FLUX-28',
  gravite: 'IN',
  aide: 'audit-suivi.aide.etat-prealable',
  examiner: ({ tableaux }, carnet) => {
    const etats = tableaux.filter(({ type }) => type === 'FLUX-28')
    for (const etat of etats) {
      for (const objet of Array.from(etat.objets)) examinerTypologies(etat, objet, carnet)
      examinerParcReserve(etat, carnet)
    }
    const [seul, ...autres] = etats
    if (seul === undefined || autres.length > 0) return
    for (const conventions of tableaux.filter(({ type }) => type === 'FLUX-22')) reservatairesOublies(seul, conventions, carnet)
  },
}

/** L'État ne signe jamais un document unique valant convention (FLUX-24). */
export const DOCUMENT_UNIQUE: Controle = {
  id: 'FLUX-24.document-unique',
  regle: 'FLUX-24',
  gravite: 'EL',
  aide: 'audit-suivi.aide.document-unique',
  examiner: ({ tableaux }, carnet) => {
    for (const tableau of tableaux.filter(({ type }) => type === 'FLUX-22')) {
      const [reservataire, nature] = [colonneDe(tableau, 'reservataire'), colonneDe(tableau, 'nature')]
      if (reservataire === undefined || nature === undefined) continue
      for (const objet of Array.from(tableau.objets)) {
        const document = lireMentionDeCase(tableau, nature, objet)
        if (!/document unique|type 2/.test(normaliser(document)) || !estLEtat(lireMentionDeCase(tableau, reservataire, objet))) carnet.conforme()
        else {
          const releve = { lieu: lieuDe(tableau, objet, nature.rang), lu: document, attendu: 'convention', message: message('audit-suivi.etat-signataire', { lu: document }) }
          carnet.nonConforme({ ...releve, certitude: nature.certitude })
        }
      }
    }
  },
}

function estLEtat(nom: string): boolean {
  return lireReservataire(nom) === 'État' || /^(?:l )?etat\b|prefet|prefecture/.test(normaliser(nom))
}

function examinerTypologies(etat: TableauReconnu, objet: number, carnet: Carnet): void {
  const nombre = colonneDe(etat, 'nombre')
  const colonnes = TYPOLOGIES.flatMap((typologie) => colonneDe(etat, typologie) ?? [])
  if (nombre === undefined || colonnes.length < 2) return
  const total = lireNombreDeCase(etat, nombre, objet)
  const parts = colonnes.map((colonne) => lireNombreDeCase(etat, colonne, objet))
  if (total === null || parts.some((part) => part === null)) return
  const somme = parts.reduce<number>((cumul, part) => cumul + (part ?? 0), 0)
  // Des typologies en moins que le total peuvent être ailleurs ; en plus, jamais.
  const toutes = colonnes.length === TYPOLOGIES.length || /plus|\+/.test(colonnes[colonnes.length - 1]?.intitule ?? '')
  if (somme === total || (somme < total && !toutes)) carnet.conforme()
  else carnet.nonConforme({ lieu: lieuDe(etat, objet, nombre.rang), lu: total, attendu: somme, message: message('audit-suivi.typologies', { lu: total, somme }), certitude: nombre.certitude })
}

/** « Parc réservé total : 1 290 », écrit au-dessus de l'état, contre sa ligne de total. */
function examinerParcReserve(etat: TableauReconnu, carnet: Carnet): void {
  const nombre = colonneDe(etat, 'nombre')
  const [total] = etat.totaux
  if (nombre === undefined || total === undefined) return
  const annonce = textesAuDessus(etat).find(({ texte }) => /parc reserve|total reserve|reservations? totale/.test(normaliser(texte)))
  if (annonce === undefined) return
  const voisins = [1, 2, 3].map((pas) => etat.feuille.nombre(annonce.ligne, annonce.colonne + pas)).filter((valeur) => !Number.isNaN(valeur))
  const [attendu] = voisins
  const lu = lireNombreDeCase(etat, nombre, total)
  if (attendu === undefined || lu === null) return
  if (lu === attendu) carnet.conforme()
  else carnet.nonConforme({ lieu: lieuDe(etat, total, nombre.rang), lu, attendu, message: message('audit-suivi.parc-reserve', { lu, attendu }), certitude: nombre.certitude, correction: attendu, cede: true })
}

function reservatairesOublies(etat: TableauReconnu, conventions: TableauReconnu, carnet: Carnet): void {
  const [nommes, cites] = [colonneDe(etat, 'reservataire'), colonneDe(conventions, 'reservataire')]
  if (nommes === undefined || cites === undefined) return
  const connus = new Set(Array.from(etat.objets, (objet) => clefDe(lireMentionDeCase(etat, nommes, objet))))
  for (const objet of Array.from(conventions.objets)) {
    const lu = lireMentionDeCase(conventions, cites, objet)
    if (lu === '' || connus.has(clefDe(lu))) carnet.conforme()
    else {
      const releve = { lieu: lieuDe(conventions, objet, cites.rang), lu, attendu: null, message: message('audit-suivi.reservataire-oublie', { lu }), gravite: 'EL' as const }
      carnet.nonConforme({ ...releve, certitude: cites.certitude })
    }
  }
}

/** Les réservataires de la liste du texte se reconnaissent à leur nom court ou long (« ALS ») ; une collectivité, à son nom propre. */
function clefDe(nom: string): string {
  const lu = lireReservataire(nom)
  return lu === 'État' || lu === 'Action Logement' ? lu : normaliser(nom)
}
