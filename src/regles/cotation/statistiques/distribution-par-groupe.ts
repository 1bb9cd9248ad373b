import type { Anomalie, Brut, Plage } from '../../com'
import { A_CLASSER, COM_08, ecrireBrut, estVide, lireBooleen, lireNombre, masquerPetitsEffectifs, parametreDuSecret, seuilDuSecret } from '../../com'
import { referencesDe } from '../../socle/fiche'
import { hypothesesDecrites } from '../../socle/hypotheses-decrites'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Etape, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import type { ResumeDeNotes } from './distribution'
import { COT_20, resumerNotes } from './distribution'
import { grouperParColonnes } from './grouper'
import type { LignesGroupees } from './grouper'

/** Notes N × 1, groupes N × k (typologie, commune…) et colonne des demandes actives, chacune facultative. */
export interface EntreeDeDistribution {
  readonly notes: Plage
  readonly groupes: Plage | null
  readonly actives: Plage | null
  /** `null` : P_secret. */
  readonly seuilSecret: number | null
  readonly lectures: Lectures
}

/** Ce qu'on écrit à la place d'un groupe masqué (COM-08). */
export const SECRET = 'secret'
export const ENSEMBLE = 'Ensemble'

/** Groupe, effectif, meilleure note, plus faible, médiane. */
export type LigneDeDistribution = readonly [groupe: string, effectif: number | string, meilleure: number | string, plusFaible: number | string, mediane: number | string]

/** Cellules citées dans un refus. */
const CITEES = 10
const SANS_GROUPE = -1

/**
 * Distribution des notes par groupe, l'ensemble en dernier (COT-20 ; CCH, art. L. 441-2-8). Une case vide n'est pas une note ;
 * 0 en est une, sauf si le groupe de la ligne est vide aussi. Les demandes inactives (radiées, satisfaites) sont écartées.
 * `sans-objet` : aucune note ; `incomplet` : plage des notes vide ; `refuse` : plages de hauteurs différentes, case illisible,
 * seuil du secret sous 2, lecture « demandes analogues » sans groupes.
 */
export function distributionParGroupe(
  entree: EntreeDeDistribution,
  options: { readonly expliquer: boolean },
): Resultat<readonly LigneDeDistribution[]> {
  const seuil = seuilDuSecret(entree.seuilSecret, entree.lectures)
  const motifs = [...motifsDeForme(entree), ...(typeof seuil === 'number' ? [] : [seuil])]
  if (motifs.length > 0 || typeof seuil !== 'number') return nonEtabli('refuse', motifs)
  const groupes = entree.groupes === null ? null : grouperParColonnes(entree.groupes)
  const retenues = retenirNotes(entree, groupes)
  if ('refus' in retenues) return nonEtabli('refuse', retenues.refus)
  if (retenues.nombre === 0) return sansNote(entree, retenues)
  const lignes = resumerParGroupe(retenues, groupes)
  const masques = masquerPetitsEffectifs(lignes.groupes.map(({ effectif }) => effectif), seuil)
  const noms = [...(groupes?.noms ?? []), A_CLASSER]
  const masquee = retenues.nombre < seuil
  const ensemble = ecrireLigne(ENSEMBLE, lignes.ensemble, masquee)
  const valeur = [
    ...lignes.groupes.map((resume, rang) => ecrireLigne(noms[lignes.rangs[rang] as number] as string, resume, masques.groupes[rang] === true)),
    ensemble,
  ]
  if (!options.expliquer) return etabli(valeur, 'points')
  const caches = masques.groupes.filter(Boolean).length + (masquee ? 1 : 0)
  return etabli(valeur, 'points', {
    alertes: alertesDe(entree, retenues, caches, seuil),
    references: referencesDe([COT_20, COM_08]),
    parametres: [parametreDuSecret()],
    hypotheses: hypothesesDecrites(
      {
        'AMB-33': groupes === null ? 'la médiane se lirait par typologie et localisation (groupes)' : null,
        'AMB-65': caches > 0 ? `un autre seuil que ${seuil} masquerait d’autres groupes` : null,
      },
      entree.lectures,
    ),
    explication: etapesDe(retenues, ensemble, caches, seuil),
  })
}

interface NotesRetenues {
  readonly notes: Float64Array
  readonly rangs: Int32Array
  readonly nombre: number
  readonly vides: number
  readonly inactives: number
  readonly zeros: number
}

function retenirNotes({ notes, actives }: EntreeDeDistribution, groupes: LignesGroupees | null): NotesRetenues | { readonly refus: readonly Message[] } {
  const retenues = new Float64Array(notes.length)
  const rangs = new Int32Array(notes.length)
  const refus: Message[] = []
  let nombre = 0
  let vides = 0
  let inactives = 0
  let zeros = 0
  for (let i = 0; i < notes.length; i += 1) {
    const brut = notes[i]?.[0]
    const groupe = groupes === null ? SANS_GROUPE : (groupes.rangs[i] as number)
    if (estVide(brut) || (brut === 0 && groupes !== null && groupe < 0)) {
      vides += 1
      continue
    }
    const active = actives === null ? true : lireActive(actives[i]?.[0])
    const note = typeof brut === 'number' && Number.isInteger(brut) ? brut : lireNombre(brut)
    if (typeof active === 'string') citer(refus, 'actives', i, actives?.[i]?.[0], 'VRAI ou FAUX (Oui, Non, X, 1, 0)')
    else if (typeof note === 'string') citer(refus, 'notes', i, brut, 'une note')
    else if (!active) inactives += 1
    else {
      if (note === 0) zeros += 1
      retenues[nombre] = note
      rangs[nombre] = groupe
      nombre += 1
    }
    if (refus.length === CITEES) break
  }
  return refus.length > 0 ? { refus } : { notes: retenues, rangs, nombre, vides, inactives, zeros }
}

/** Une case vide dit « non » : une demande n'est active que si l'EPCI le dit. */
function lireActive(brut: Brut | undefined): boolean | Anomalie {
  return estVide(brut) ? false : lireBooleen(brut)
}

function citer(refus: Message[], argument: string, i: number, brut: Brut | undefined, attendu: string): void {
  refus.push(message('distribution.case', { argument, ligne: i + 1, lu: ecrireBrut(brut), attendu }))
}

interface Resumes {
  readonly groupes: readonly ResumeDeNotes[]
  /** Groupe de chaque résumé. */
  readonly rangs: readonly number[]
  readonly ensemble: ResumeDeNotes
}

/** Chaque groupe occupe une tranche d'un même tampon : deux passes, rien d'alloué par ligne. */
function resumerParGroupe({ notes, rangs, nombre }: NotesRetenues, groupes: LignesGroupees | null): Resumes {
  const resumes: ResumeDeNotes[] = []
  const retenus: number[] = []
  if (groupes !== null) {
    const reste = groupes.noms.length
    const effectifs = new Int32Array(reste + 1)
    const groupeDe = (i: number): number => ((rangs[i] as number) < 0 ? reste : (rangs[i] as number))
    for (let i = 0; i < nombre; i += 1) effectifs[groupeDe(i)] = (effectifs[groupeDe(i)] as number) + 1
    const places = new Int32Array(reste + 2)
    for (let g = 0; g <= reste; g += 1) places[g + 1] = (places[g] as number) + (effectifs[g] as number)
    const rangees = new Float64Array(nombre)
    const suivantes = places.slice()
    for (let i = 0; i < nombre; i += 1) {
      const g = groupeDe(i)
      rangees[suivantes[g] as number] = notes[i] as number
      suivantes[g] = (suivantes[g] as number) + 1
    }
    for (let g = 0; g <= reste; g += 1) {
      const effectif = effectifs[g] as number
      if (effectif === 0) continue
      retenus.push(g)
      resumes.push(resumerNotes(rangees.subarray(places[g], places[g + 1]), effectif))
    }
  }
  return { groupes: resumes, rangs: retenus, ensemble: resumerNotes(notes, nombre) }
}

function ecrireLigne(nom: string, { effectif, meilleure, plusFaible, mediane }: ResumeDeNotes, masquee: boolean): LigneDeDistribution {
  return masquee ? [nom, SECRET, SECRET, SECRET, SECRET] : [nom, effectif, meilleure, plusFaible, mediane]
}

function motifsDeForme({ notes, groupes, actives, lectures }: EntreeDeDistribution): Message[] {
  const motifs: Message[] = []
  for (const [argument, plage] of [['notes', notes], ['actives', actives]] as const) {
    const colonnes = plage?.[0]?.length ?? 1
    if (colonnes !== 1) motifs.push(message('distribution.colonnes', { argument, colonnes }))
  }
  for (const [argument, plage] of [['groupes', groupes], ['actives', actives]] as const) {
    if (plage !== null && plage.length !== notes.length) motifs.push(message('distribution.hauteurs', { argument, lignes: plage.length, notes: notes.length }))
  }
  if (groupes === null && rangDe(lectures, 'AMB-33') === 1) motifs.push(message('distribution.analogues'))
  return motifs
}

function sansNote({ notes }: EntreeDeDistribution, { inactives }: NotesRetenues): Resultat<never> {
  const etat = inactives > 0 || notes.length > 1 ? 'sans-objet' : 'incomplet'
  return nonEtabli(etat, [message(`distribution.aucune-note`, { lignes: notes.length, inactives })])
}

function alertesDe({ actives }: EntreeDeDistribution, { zeros }: NotesRetenues, caches: number, seuil: number): Message[] {
  return [
    ...(actives === null ? [message('distribution.sans-actives')] : []),
    ...(zeros > 0 ? [message('distribution.zeros', { zeros })] : []),
    ...(caches > 0 ? [message('secret.groupes-masques', { nombre: caches, seuil })] : []),
  ]
}

function etapesDe({ vides, inactives }: NotesRetenues, ensemble: LigneDeDistribution, caches: number, seuil: number): Etape[] {
  return [
    { etape: message('distribution.etape.population'), calcul: message('distribution.calcul.population', { vides, inactives }), valeur: ensemble[1] },
    { etape: message('distribution.etape.mediane'), calcul: message('distribution.calcul.mediane'), valeur: ensemble[4] },
    { etape: message('secret.etape'), calcul: message('secret.calcul', { seuil }), valeur: caches },
  ]
}
