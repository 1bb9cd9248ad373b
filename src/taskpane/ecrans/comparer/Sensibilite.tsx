import React, { useState } from 'react'
import type { ReactElement } from 'react'
import type { EffetDeGrille, ResultatDeGrille, SensibiliteDeCritere } from '../../../regles'
import { SECRET } from '../../../regles'
import { ecartDeMediane, nomDuCritere } from '../../../remplissage'
import { sansCoupure } from '../../../textes'
import { Choix } from '../../composants/Choix'
import { dire } from '../../dire'
import { ecrireSelonFormat, lireFormat, STANDARD } from '../../graphique/format'
import './comparer.css'
import type { Tri } from './trier'
import { trier, trierAutrement } from './trier'

interface Proprietes {
  readonly grille: ResultatDeGrille
  readonly titre: string
}

const MESURES = ['mediane', 'part', 'deplacees'] as const
type Mesure = (typeof MESURES)[number]
const LIBELLES: Readonly<Record<Mesure, string>> = { mediane: 'comparer.mediane', part: 'comparer.part', deplacees: 'comparer.deplacees' }
const CHANGEMENTS = [
  { cle: 'retire', titre: 'comparer.retire' },
  { cle: 'plus', titre: 'comparer.plus' },
  { cle: 'moins', titre: 'comparer.moins' },
] as const
const FORMAT_PART = lireFormat('0.0%')

/** Ce que chaque critère pèse dans une grille : une mesure à la fois, trois changements, triable par colonne. */
export function Sensibilite({ grille, titre }: Proprietes): ReactElement {
  const [mesure, setMesure] = useState<Mesure>('mediane')
  const [tri, setTri] = useState<Tri | null>(null)
  if (grille.sensibilite.length === 0) return <p>{dire('comparer.sensibilite-secrete')}</p>
  const effet = (critere: SensibiliteDeCritere, colonne: number): number | null => {
    const lu = critere[CHANGEMENTS[colonne]?.cle ?? 'retire']
    return lireMesure(lu, mesure, grille)
  }

  return (
    <section aria-label={titre}>
      <h3>{titre}</h3>
      <Choix
        libelle={dire('comparer.montrer')}
        valeur={mesure}
        options={MESURES.map((une) => ({ valeur: une, texte: dire(LIBELLES[une]) }))}
        surChangement={(choisie) => setMesure(MESURES.find((une) => une === choisie) ?? 'mediane')}
      />
      <div className="mx-defile" role="region" tabIndex={0} aria-label={dire('comparer.a-parcourir', { titre })}>
        <table className="mx-table mx-cote-a-cote mx-sensibilite">
          <thead>
            <tr>
              <th scope="col">{dire('comparer.critere')}</th>
              {CHANGEMENTS.map(({ cle, titre: entete }, colonne) => (
                <th key={cle} scope="col" className="mx-nombre" aria-sort={sensDe(tri, colonne)}>
                  <button type="button" className="mx-tri" onClick={() => setTri(trierAutrement(tri, colonne))}>
                    {dire(entete)}
                    <span aria-hidden="true">{FLECHES[sensDe(tri, colonne)]}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {trier(grille.sensibilite, tri, effet).map((critere) => (
              <tr key={`${critere.grille} ${critere.ligne}`}>
                <th scope="row">
                  {sansCoupure(nomDuCritere(critere))}
                  <span className="mx-calcul">{critere.actives === null ? dire('comparer.actives-secretes') : dire('comparer.actives', { nombre: critere.actives })}</span>
                </th>
                {CHANGEMENTS.map(({ cle }, colonne) => (
                  <td key={cle} className="mx-nombre mx-court">
                    {ecrireEffet(effet(critere, colonne), mesure)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

type Sens = 'none' | 'ascending' | 'descending'
const FLECHES: Readonly<Record<Sens, string>> = { none: ' ↕', ascending: ' ↑', descending: ' ↓' }

function sensDe(tri: Tri | null, colonne: number): Sens {
  if (tri?.colonne !== colonne) return 'none'
  return tri.decroissant ? 'descending' : 'ascending'
}

function lireMesure(lu: EffetDeGrille, mesure: Mesure, { distribution }: ResultatDeGrille): number | null {
  if (mesure === 'mediane') return ecartDeMediane(lu, distribution)
  return mesure === 'part' ? lu.prioritairesAuPremierQuart : lu.deplacees
}

/** Un écart porte toujours son signe. */
function ecrireEffet(nombre: number | null, mesure: Mesure): string {
  if (nombre === null) return SECRET
  const ecrit = ecrireSelonFormat(nombre, mesure === 'part' ? FORMAT_PART : STANDARD)
  return mesure === 'mediane' && nombre > 0 ? `+${ecrit}` : ecrit
}
