import { execFileSync } from 'node:child_process'
import type { Passage } from './passage'
import type { Charge, Voie } from './voies'
import { VOIES } from './voies'

export interface Mesure {
  readonly charge: Charge
  readonly voie: Voie['nom'] | typeof LIBREOFFICE
  readonly effectif: number
  readonly tours: number
  /** Millisecondes de processeur pour la plage entière. */
  readonly cpuMs: { readonly min: number; readonly mediane: number; readonly max: number }
  /** Milliers de lignes par seconde de processeur, au meilleur tour. */
  readonly kLignesParSeconde: number
  readonly picMo: number | null
}

/** Nom du pair dont les formules natives sont recalculées hors de Node. */
export const LIBREOFFICE = 'LibreOffice, recalcul natif'

interface Essai {
  readonly rang: number
  readonly effectif: number
}

/** Tours entrelacés : à chaque tour, chaque voie une fois, dans un processus neuf. */
export function mesurerToutes(programme: string, tours: number, complet: boolean, dire: (phrase: string) => void): Mesure[] {
  const essais = VOIES.flatMap((voie, rang): Essai[] =>
    [...voie.effectifs, ...(complet ? voie.effectifsComplets : [])].map((effectif) => ({ rang, effectif })),
  )
  const passages = essais.map((): Passage[] => [])
  for (let tour = 1; tour <= tours; tour += 1) {
    dire(`tour ${tour} sur ${tours}`)
    essais.forEach((essai, i) => passages[i]?.push(lancer(programme, essai)))
  }
  return essais.map((essai, i) => resumer(essai, passages[i] ?? []))
}

function lancer(programme: string, { rang, effectif }: Essai): Passage {
  const sortie = execFileSync(process.execPath, ['--expose-gc', programme, '--passage', String(rang), String(effectif)], {
    encoding: 'utf8',
    timeout: 600_000,
  })
  return JSON.parse(sortie) as Passage
}

function resumer({ rang, effectif }: Essai, passages: readonly Passage[]): Mesure {
  const { charge, nom } = VOIES[rang] as Voie
  const picMo = Math.round(Math.max(...passages.map((passage) => passage.picMo)))
  return resumerTemps(charge, nom, effectif, passages.map(({ cpuMs }) => cpuMs), picMo)
}

/** Mesure d’une voie à partir des temps de ses tours ; `picMo` nul quand le processus mesuré n’est pas le nôtre. */
export function resumerTemps(charge: Charge, voie: Mesure['voie'], effectif: number, cpuMs: readonly number[], picMo: number | null): Mesure {
  const temps = [...cpuMs].sort((a, b) => a - b)
  const [min, mediane, max] = [temps[0] ?? NaN, temps[temps.length >> 1] ?? NaN, temps[temps.length - 1] ?? NaN]
  return {
    charge,
    voie,
    effectif,
    tours: temps.length,
    cpuMs: { min: arrondir(min), mediane: arrondir(mediane), max: arrondir(max) },
    kLignesParSeconde: arrondir(effectif / min),
    picMo,
  }
}

/** Quatre chiffres significatifs : au-delà, c’est du bruit. */
function arrondir(nombre: number): number {
  return Number(nombre.toPrecision(4))
}
