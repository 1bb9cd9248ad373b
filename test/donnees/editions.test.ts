import type { Intervalle } from '../../src/donnees'
import { communesDe, reconnaitreColonnes } from '../../src/donnees'
import { communesFabriquees, ecrireEdition, EDITIONS, enUtf8, enWindows1252 } from './fabrique'
import { idsDe, lire } from './lire'
import { correspondanceSansDoute } from './correspondance-sans-doute'

const COMMUNES = communesFabriquees(2200)

const CAS = EDITIONS.flatMap((edition) => [
  { edition, codage: 'Windows-1252', octets: enWindows1252(ecrireEdition(edition, COMMUNES)) },
  { edition, codage: 'UTF-8', octets: enUtf8(ecrireEdition(edition, COMMUNES)) },
  { edition, codage: 'UTF-8 avec BOM', octets: enUtf8(ecrireEdition(edition, COMMUNES), true) },
])

function contient(intervalle: Intervalle | null, nombre: number): boolean {
  return intervalle !== null && intervalle.min <= nombre && nombre <= (intervalle.max ?? Infinity)
}

describe.each(CAS)('édition $edition.annee en $codage', ({ edition, codage, octets }) => {
  const fichier = lire(octets)
  const vu = reconnaitreColonnes(fichier)
  const lues = communesDe(fichier, correspondanceSansDoute(vu))

  it('codage, séparateur, ligne d’en-tête, lignes', () => {
    expect(fichier).toMatchObject({ codage, separateur: edition.separateur, ligneEntete: edition.ligneVide ? 2 : 1, anomalies: [], ecartees: [] })
    expect(fichier.entetes).toEqual(edition.entetes)
    expect(fichier.lignes).toHaveLength(2200)
  })

  it('chaque colonne est reconnue avec certitude ; l’année est celle de l’inventaire', () => {
    expect(vu.propositions.map(({ certitude }) => certitude)).toEqual(edition.entetes.map(() => 'certaine'))
    expect(vu.propositions.map(({ colonne }) => colonne)).toEqual(edition.entetes.map((_, rang) => rang))
    expect(vu.inconnues).toEqual([])
    expect(vu.anneeInventaire).toBe(edition.inventaire)
    expect(vu.discutees).toEqual(edition.annee === 2025 ? ['soumise'] : [])
    expect(idsDe(vu.anomalies)).toEqual(edition.annee === 2025 ? ['donnees.colonnes.discutees'] : [])
  })

  it('2 200 communes, chaque valeur à sa place', () => {
    expect(lues.anomalies).toEqual([])
    expect(lues.communes.map(({ code, nom, residences, logements }) => [code, nom, residences, logements])).toEqual(
      COMMUNES.map(({ code, nom, logements }) => [code, nom, null, logements]),
    )
    expect(lues.communes.map(({ population, deficitaire, cible }) => [population, deficitaire, cible?.points])).toEqual(
      COMMUNES.map(({ residences, logements }) => [2 * residences, 4 * logements < residences, 25]),
    )
    const prelevement = (rang: number) => (edition.annee === 2023 ? null : rang % 3 === 0 ? 64509.48 : 0)
    expect(lues.communes.map((commune) => commune.prelevement)).toEqual(COMMUNES.map((_, rang) => prelevement(rang)))
  })

  it('l’intervalle de résidences et le déficit estimé contiennent la vraie valeur de chaque commune', () => {
    const manquees = lues.communes.filter(({ residencesEstimees, deficitEstime }, rang) => {
      const { residences = 0, logements = 0 } = COMMUNES[rang] ?? {}
      const deficit = Math.max(0, Math.ceil(residences / 4) - logements)
      return !contient(residencesEstimees, residences) || !contient(deficitEstime, deficit)
    })
    expect(manquees).toEqual([])
  })

  it('textes et drapeaux de la première commune', () => {
    expect(lues.communes[0]).toMatchObject({ epci: 'Métropole de l’Œuvre', codeEpci: '200054781', exemptee: false, situation: null })
  })
})

describe('temps de lecture', () => {
  it('2 200 lignes se lisent en moins de deux secondes de processeur', () => {
    const [edition] = EDITIONS.slice(2)
    if (edition === undefined) throw new Error('édition 2025 attendue')
    const octets = enWindows1252(ecrireEdition(edition, COMMUNES))
    const depart = process.cpuUsage()
    const fichier = lire(octets)
    communesDe(fichier, correspondanceSansDoute(reconnaitreColonnes(fichier)))
    const { user, system } = process.cpuUsage(depart)
    expect((user + system) / 1e6).toBeLessThan(2)
  })
})
