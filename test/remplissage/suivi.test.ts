import { ecrireAdresse } from '../../src/classeur/adresse'
import { creerClasseurMemoire } from '../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../src/classeur/memoire'
import type { Saisie } from '../../src/classeur/port'
import { lireDate, trouverSuivi } from '../../src/regles'
import { apercevoir, controlerSuiviDeFeuille, creerJournal, feuilleLibre } from '../../src/remplissage'
import { decrireSuivi, SUJETS_DE_SUIVI, trouverSuiviEtSujet } from '../../src/trames'

const JOUR = lireDate('2024-03-15') as number
const CONTEXTE = { jour: JOUR, lectures: new Map() }

function trouver(id: string) {
  const trouve = trouverSuiviEtSujet(id)
  if (trouve === undefined) throw new Error(`tableau inconnu : ${id}`)
  return trouve
}

async function poser(id: string, exemple: boolean): Promise<ClasseurMemoire> {
  const classeur = creerClasseurMemoire()
  const { sujet, suivi } = trouver(id)
  const apercu = await apercevoir(classeur, decrireSuivi(suivi, sujet, { exemple, jour: JOUR }), { valeurs: false })
  expect((await creerJournal(classeur).ecrire(apercu, null)).genre).toBe('ecrite')
  return classeur
}

async function feuille(classeur: ClasseurMemoire, id: string) {
  const plage = await classeur.plageUtile(id)
  if (plage === null) throw new Error('feuille vide')
  return { plage, ...(await classeur.lire(plage)) }
}

const IDS = SUJETS_DE_SUIVI.flatMap(({ suivis }) => suivis.map(({ id }) => id))

describe('poser un tableau de suivi', () => {
  it.each(IDS)('%s : titres, exemple et colonnes calculées sont ceux que le contrôle lit', async (id) => {
    const { suivi } = trouver(id)
    const classeur = await poser(id, true)
    const { plage, valeurs } = await feuille(classeur, id)
    const titres = Object.values(suivi.colonnes).map(({ titres: [titre] }) => titre)
    expect(valeurs[0]?.slice(0, titres.length)).toEqual(titres)
    const { resultat } = await controlerSuiviDeFeuille(classeur, suivi, plage, CONTEXTE)
    if (resultat.etat !== 'etabli') throw new Error(JSON.stringify(resultat.motifs))
    expect(resultat.alertes).toEqual([])
    expect(resultat.valeur.numeros).toHaveLength(suivi.exemple.length)
    const calcules = resultat.valeur.numeros.map((numero) => valeurs[numero - 1]?.slice(titres.length, titres.length + suivi.calculees.length))
    expect(calcules.map((ligne) => ligne?.map((valeur) => valeur ?? ''))).toEqual(resultat.valeur.calculs)
  })

  it.each(IDS)('%s : une feuille neuve ne montre aucune erreur', async (id) => {
    const { valeurs } = await feuille(await poser(id, false), id)
    expect(valeurs.flat().filter((valeur) => typeof valeur === 'object' && valeur !== null)).toEqual([])
    expect(valeurs.slice(1).map((ligne) => ligne[0]).filter((valeur) => valeur !== null)).toEqual(
      (trouver(id).suivi.depart ?? []).map((ligne) => ligne[0]).filter((valeur) => valeur !== null),
    )
  })

  it('les dates et les taux d’exemple sont des valeurs de cellule, et les formules lisent le jour', async () => {
    const { valeurs, formules } = await feuille(await poser('COT-31', true), 'COT-31')
    expect(valeurs[1]?.slice(9, 11)).toEqual([lireDate('2023-06-15'), lireDate('2024-03-01')])
    expect(valeurs[1]?.slice(17)).toEqual(['obligatoire', 'tenu à un PLH', 61, JOUR])
    expect(formules[1]?.[19]).toBe('=IF(COUNTA($A2:$Q2)=0,"",INDEX(MIXITE.COTATION_SUIVI($A$1:$Q$21,"COT-31",$U$2),ROWS($A$2:$A2),3))')
    const cles = await feuille(await poser('COT-27', true), 'COT-27')
    expect(cles.valeurs[1]?.slice(3, 5)).toEqual([0.15, 22 / 180])
  })

  it('se pose dans une feuille absente ou vide, jamais sur ce que quelqu’un a écrit', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'cot-31' }, { nom: 'COT-04' }])
    expect([await feuilleLibre(classeur, 'COT-25'), await feuilleLibre(classeur, 'COT-31')]).toEqual([true, true])
    await classeur.ecrire({ feuille: 'COT-04', ligne: 5, colonne: 2, lignes: 1, colonnes: 1 }, [['à moi']])
    expect(await feuilleLibre(classeur, 'COT-04')).toBe(false)
  })
})

describe('contrôler un tableau dans sa feuille', () => {
  const suivi = trouverSuivi(SUJETS_DE_SUIVI.flatMap(({ suivis }) => suivis), 'COT-25')
  if (suivi === undefined) throw new Error('COT-25 absent')

  async function controler(lignes: readonly (readonly Saisie[])[]) {
    const classeur = creerClasseurMemoire()
    const plage = { feuille: 'Feuil1', ligne: 3, colonne: 1, lignes: lignes.length, colonnes: lignes[0]?.length ?? 0 }
    await classeur.ecrire(plage, lignes)
    return controlerSuiviDeFeuille(classeur, suivi as NonNullable<typeof suivi>, plage, CONTEXTE)
  }

  it('chaque constat retrouve sa cellule, sous le titre que l’utilisateur a écrit et au-delà d’une ligne vide', async () => {
    const { resultat, situer } = await controler([
      [null, null, null],
      ['EPCI', 'outil', 'transmission au SNE'],
      [null, null, null],
      ['A', 'SPTA', 'Non'],
      ['B', null, null],
    ])
    if (resultat.etat !== 'etabli') throw new Error(JSON.stringify(resultat.motifs))
    expect(resultat.valeur.constats.map((constat) => [constat.gravite, ecrireAdresse(situer(constat))])).toEqual([
      ['EL', 'Feuil1!D7'],
      ['AL', 'Feuil1!C8'],
      ['IF', 'Feuil1!B5:D5'],
      ['IF', 'Feuil1!B5:D5'],
    ])
  })

  it('les colonnes posées à droite ne comptent pas, les autres inconnues sont dites', async () => {
    const { resultat } = await controler([
      ['territoire', 'outil', 'transmission au SNE', 'obligations', 'jour du contrôle', 'mémo'],
      ['A', 'SPTA', 'Non', 'texte', 45000, 'x'],
    ])
    expect(resultat).toMatchObject({ etat: 'etabli', alertes: [{ id: 'suivi.colonnes-ignorees', donnees: { titres: 'mémo' } }] })
  })

  it('une cellule en erreur refuse le contrôle par son adresse', async () => {
    const { resultat } = await controler([
      ['territoire', 'outil', 'transmission au SNE'],
      ['A', { erreur: '#REF!' }, 'Non'],
    ])
    expect(resultat).toMatchObject({ etat: 'refuse', motifs: [{ id: 'remplissage.suivi-en-erreur', donnees: { cellules: 'Feuil1!C5' } }] })
  })

  it('les titres se trouvent sous deux cellules de présentation, et les phrases citent les lignes de la feuille', async () => {
    const presentation = ['Suivi des outils', 'édité en mars', null]
    const { resultat, situer } = await controler([
      presentation,
      ['territoire', 'outil', 'transmission au SNE'],
      ['A', 'SPTA', 'Non'],
    ])
    expect(resultat.etat).toBe('etabli')
    expect(ecrireAdresse(situer({ ligne: 2, colonne: null }))).toBe('Feuil1!B6:D6')
    const fautif = await controler([presentation, ['territoire', 'outil', 'transmission au SNE'], ['A', 'SPTA', 'peut-être']])
    expect(fautif.resultat).toMatchObject({ etat: 'refuse', motifs: [{ donnees: { ligne: 6, lu: 'peut-être' } }] })
  })

  it('une plage vide n’est pas un tableau', async () => {
    expect((await controler([[null, null]])).resultat.etat).toBe('incomplet')
  })
})
