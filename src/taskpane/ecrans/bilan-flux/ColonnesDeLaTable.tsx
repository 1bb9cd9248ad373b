import React, { useRef } from 'react'
import type { ReactElement } from 'react'
import { COLONNES_DU_BILAN, ecrireBrut, titreDeColonneDuBilan } from '../../../regles'
import type { ColonneDuBilan } from '../../../regles'
import { attenteDesColonnes, colonnesRetenues, estExigee } from '../../cas-usage/bilan-flux/colonnes'
import { Bouton } from '../../composants/Bouton'
import { Choix } from '../../composants/Choix'
import { Pliage } from '../../composants/Pliage'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { dire } from '../../dire'
import { Messages } from '../apercu/Messages'
import '../../contrat.css'
import type { EtatDuBilan, GestesDuBilan } from './useBilanFlux'

interface Proprietes {
  readonly etat: Extract<EtatDuBilan, { genre: 'colonnes' }>
  readonly gestes: GestesDuBilan
}

const A_CHOISIR = ''
const AUCUNE = 'aucune'

/** Quelle colonne porte quoi : les certaines sont choisies d’avance, les autres attendent l’utilisateur, rien n’est retenu en silence. */
export function ColonnesDeLaTable({ etat, gestes }: Proprietes): ReactElement {
  const { table, choisies, classement, refus } = etat
  const liste = useRef<HTMLElement>(null)
  const attente = attenteDesColonnes(choisies)
  const enAttente = [...attente.aChoisir, ...attente.partagees]
  const ids = COLONNES_DU_BILAN.map(({ id }) => id)
  const trouvees = ids.filter((id) => table.candidates[id].length > 0 || enAttente.includes(id) || typeof choisies[id] === 'number')
  const absentes = ids.filter((id) => !trouvees.includes(id))

  function continuer(): void {
    const colonnes = colonnesRetenues(choisies)
    if (colonnes === null) liste.current?.querySelector<HTMLElement>('[data-attend="oui"] select')?.focus()
    else void gestes.lire({ table, choisies, classement }, colonnes)
  }

  function montrer(id: ColonneDuBilan): ReactElement {
    const colonne = choisies[id]
    const candidate = table.candidates[id].find(({ rang }) => rang === colonne)
    return (
      <div key={id} className="mx-notion" data-attend={enAttente.includes(id) ? 'oui' : 'non'}>
        <Choix
          libelle={dire('bilan-flux.colonne', { nom: titreDeColonneDuBilan(id) })}
          valeur={colonne === undefined ? A_CHOISIR : colonne === null ? AUCUNE : String(colonne)}
          options={optionsDe(id, table)}
          surChangement={(lue) => gestes.surColonnes({ ...choisies, [id]: lue === A_CHOISIR ? undefined : lue === AUCUNE ? null : Number(lue) })}
          aide={dire(raisonDe(colonne, candidate?.certitude))}
        />
      </div>
    )
  }

  return (
    <section ref={liste} aria-label={dire('bilan-flux.colonnes')}>
      <h2>{dire('bilan-flux.colonnes')}</h2>
      <p>{dire('bilan-flux.lues', { feuille: table.corps.feuille, lignes: table.corps.lignes })}</p>
      <Messages genre="erreur" titre={dire('bilan-flux.illisibles')} messages={refus} />
      {trouvees.map(montrer)}
      {absentes.length === 0 ? null : <Pliage titre={dire('bilan-flux.absentes', { nombre: absentes.length })}>{absentes.map(montrer)}</Pliage>}
      <ZoneVivante>
        {attente.aChoisir.length === 0 ? null : <p>{dire('bilan-flux.restent', { colonnes: nommer(attente.aChoisir) })}</p>}
        {attente.partagees.length === 0 ? null : <p>{dire('bilan-flux.partagees', { colonnes: nommer(attente.partagees) })}</p>}
      </ZoneVivante>
      <div className="mx-boutons">
        <Bouton genre="principal" surClic={continuer}>
          {dire('bilan-flux.ventiler')}
        </Bouton>
        <Bouton surClic={gestes.recommencer}>{dire('bilan-flux.autre-table')}</Bouton>
      </div>
    </section>
  )
}

/** Les candidates d’abord, avec leur certitude ; puis toutes les autres colonnes. */
function optionsDe(id: ColonneDuBilan, { candidates, entetes }: Proprietes['etat']['table']) {
  const proposees = new Set(candidates[id].map(({ rang }) => rang))
  return [
    { valeur: A_CHOISIR, texte: dire('bilan-flux.a-choisir') },
    ...(estExigee(id) ? [] : [{ valeur: AUCUNE, texte: dire('bilan-flux.aucune') }]),
    ...candidates[id].map(({ rang, intitule, certitude }) => ({ valeur: String(rang), texte: dire('bilan-flux.candidate', { intitule, certitude }) })),
    ...entetes.flatMap((entete, rang) => {
      const texte = ecrireBrut(entete).trim()
      return proposees.has(rang) || texte === '' ? [] : [{ valeur: String(rang), texte }]
    }),
  ]
}

function raisonDe(colonne: number | null | undefined, certitude: 'certaine' | 'possible' | undefined): string {
  if (colonne === undefined) return 'bilan-flux.raison-attente'
  if (colonne === null) return 'bilan-flux.raison-aucune'
  if (certitude === undefined) return 'bilan-flux.raison-choisie'
  return certitude === 'certaine' ? 'bilan-flux.raison-certaine' : 'bilan-flux.raison-possible'
}

function nommer(colonnes: readonly ColonneDuBilan[]): string {
  return colonnes.map(titreDeColonneDuBilan).join(', ')
}
