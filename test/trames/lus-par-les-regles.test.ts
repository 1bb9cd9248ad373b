import {
  classerProjets,
  controlerMutualisation,
  LECTURES_PAR_DEFAUT,
  lireTableauDesCommunes,
  PERIODES,
  repartitionParArrondissement,
} from '../../src/regles'
import { tableDe } from './periode-de'

type Valeurs = Readonly<Record<string, number | string | boolean>>

/** Plage à en-têtes : les intitulés de la trame, puis une ligne par commune ou projet. */
function plage(id: string, periode: (typeof PERIODES)[number]['periode'], lignes: readonly Valeurs[]) {
  const { colonnes } = tableDe(id, periode)
  return [colonnes.map(({ intitule }) => intitule), ...lignes.map((valeurs) => colonnes.map(({ code }) => valeurs[code] ?? null))]
}

/** Une fonction qui ne reconnaîtrait plus un titre de la trame refuserait le tableau, ou dirait qu'il est d'une autre période. */
describe.each(PERIODES.map((fiche) => [fiche.periode, fiche] as const))('tableaux de %s lus par les règles', (nom, periode) => {
  const commun = { periode, lectures: LECTURES_PAR_DEFAUT }
  const alertesDe = (rendu: { readonly alertes: readonly { readonly id: string }[] }) => rendu.alertes.map(({ id }) => id)

  it('liste des projets (TAB-17)', () => {
    const projet = {
      f01: 'Les Tilleuls', f02: '3 rue du Port', f03: 'AB 12', f04: 'Office public', f05: 45, f06: 24,
      f07: '8 PLAI + 12 PLUS + 4 PLS', f08: Number(nom.slice(0, 4)), f10: 'Initiative publique',
    }
    const rendu = classerProjets({ ...commun, projets: plage('TAB-17', nom, [projet]) }, { expliquer: false })
    if (rendu.etat !== 'etabli') throw new Error(`liste ${rendu.etat}`)
    expect(rendu.valeur[0]?.slice(0, 3)).toEqual(['Les Tilleuls', 'liste principale', 24])
    expect(alertesDe(rendu)).not.toContain('cms.titres-autre-periode')
  })

  it('mutualisation (TAB-14)', () => {
    const communes = [
      { commune: 'A', ls_manq: 571, taux_av: 0.33, obj_av: 189, obj_ap: 160 },
      { commune: 'B', ls_manq: 300, taux_av: 0.33, obj_av: 99, obj_ap: 128, accord: true, date_accord: 45000 },
    ]
    const tableau = lireTableauDesCommunes(plage('TAB-14', nom, communes))
    if (tableau === null || !('communes' in tableau)) throw new Error('tableau refusé')
    expect(tableau.colonnesNonLues).toEqual([])
    const rendu = controlerMutualisation({ ...commun, ...tableau, arrondi: null }, { expliquer: false })
    expect(rendu.etat).toBe('etabli')
    expect(alertesDe(rendu)).not.toContain('cms.titres-autre-periode')
  })

  it('arrondissements (TAB-15)', () => {
    const arrondissements = [{ arr: '1er', rp: 10000, ls: 1400, obj: 60 }, { arr: '2e', rp: 20000, ls: 4000, obj: 40 }]
    const entree = { ...commun, plage: plage('TAB-15', nom, arrondissements), objectifCommunal: 100 }
    const rendu = repartitionParArrondissement(entree, { expliquer: false })
    expect(rendu.etat).toBe('etabli')
    expect(alertesDe(rendu)).not.toContain('cms.titres-autre-periode')
  })

  it('titres de l’autre période : signalés', () => {
    const autre = nom === '2023-2025' ? '2026-2028' : '2023-2025'
    const entree = { ...commun, plage: plage('TAB-15', autre, [{ arr: '1er', rp: 900, ls: 90, obj: 60 }]), objectifCommunal: 60 }
    expect(alertesDe(repartitionParArrondissement(entree, { expliquer: false }))).toContain('cms.titres-autre-periode')
  })
})
