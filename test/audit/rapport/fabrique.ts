import type { TableauReconnu } from '../../../src/audit/reconnaissance/types'
import type { Audit, ConstatDAudit } from '../../../src/audit/types'
import { figerClasseur } from '../../../src/classeur/figer'
import { plageDUneCellule } from '../../../src/classeur/instantane'
import type { Instantane } from '../../../src/classeur/instantane'
import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { Saisie } from '../../../src/classeur/port'
import { message } from '../../../src/regles'

const CONSTAT: ConstatDAudit = {
  id: 'SRU-02.manquants',
  regle: 'SRU-02',
  gravite: 'EL',
  verdict: 'non-conforme',
  lieu: plageDUneCellule('Bilan à l’est', 6, 3),
  lu: 180,
  attendu: 189,
  message: message('audit-rapport.feuille-sans-tableau', { feuille: 'essai' }),
  article: 'L302-5',
  consequences: [],
}

export function unConstat(suite: Partial<ConstatDAudit> = {}): ConstatDAudit {
  return { ...CONSTAT, ...suite }
}

/** Audit composé à la main : ce qu'un rapport en dit ne dépend d'aucun contrôle. */
export function unAudit(suite: Partial<Audit> = {}): Audit {
  return {
    tableaux: [],
    contexte: { periode: null, cible: null, territoire: null, modalite: null, statut: null },
    questions: [],
    constats: [],
    bilans: [{ id: 'SRU-02.manquants', conformes: 12, nonConformes: 0, aVerifier: 0 }],
    ...suite,
  }
}

/** Cinq lignes de communes reconnues, un total au bout. */
export async function unTableau(): Promise<{ readonly instantane: Instantane; readonly tableau: TableauReconnu }> {
  const contenu: readonly (readonly Saisie[])[] = [
    ['Commune', 'Code', 'RP', 'Taux', 'Date'],
    ['Aix', '13001', 1000, 0.2, 45_000],
    [null, 1004, 2000, 20, 12],
    [null, null, 3000, 0.1, 46_000],
    ['Total', null, 6000, null, null],
  ]
  const instantane = await figerClasseur(creerClasseurMemoire([{ nom: 'Bilan', contenu }]))
  const [feuille] = instantane.feuilles
  if (feuille === undefined) throw new Error('feuille figée absente')
  const colonne = (notion: string, rang: number) => ({
    notion,
    rang,
    intitule: notion,
    certitude: 'certaine' as const,
    annee: null,
    periode: null,
    echelle: notion === 'taux' ? ('fraction' as const) : ('inconnue' as const),
  })
  const notion = (type: 'texte' | 'code' | 'effectif' | 'taux' | 'date') => ({ nom: type, type, titres: [] })
  const tableau: TableauReconnu = {
    type: 'SRU-02',
    modele: {
      id: 'communes',
      objet: 'commune',
      notions: { nom: notion('texte'), code: notion('code'), residences: notion('effectif'), taux: notion('taux'), jour: notion('date') },
    },
    certitude: 'certaine',
    feuille,
    plage: { feuille: 'Bilan', ligne: 0, colonne: 0, lignes: 5, colonnes: 5 },
    transpose: false,
    titre: 'Inventaire',
    enTete: 0,
    objets: [1, 2, 3],
    totaux: [4],
    colonnes: ['nom', 'code', 'residences', 'taux', 'jour'].map(colonne),
    etrangeres: [],
    periode: null,
  }
  return { instantane, tableau }
}
