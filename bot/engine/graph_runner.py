"""A graph runner that plans once: Rasa's own asks dask to plan and schedule every message anew."""

from dataclasses import replace
from typing import Any

from rasa.core.policies.rule_policy import RulePolicy
from rasa.engine.exceptions import GraphRunError
from rasa.engine.graph import ExecutionContext, GraphNode, GraphNodeHook, GraphSchema, SchemaNode
from rasa.engine.runner.interface import GraphRunner
from rasa.engine.storage.storage import ModelStorage

from bot.engine.rule_policy import ServedRulePolicy

_Plan = tuple[tuple[str, GraphNode, tuple[str, ...]], ...]


class PlannedGraphRunner(GraphRunner):
    """Runs the nodes of a graph one after the other, in an order computed once for each target."""

    def __init__(self, schema: GraphSchema, nodes: dict[str, GraphNode]) -> None:
        self._schema, self._nodes = schema, nodes
        self._plans: dict[tuple[str, ...], _Plan] = {}

    @classmethod
    def create(
        cls,
        graph_schema: GraphSchema,
        model_storage: ModelStorage,
        execution_context: ExecutionContext,
        hooks: list[GraphNodeHook] | None = None,
    ) -> "PlannedGraphRunner":
        """Create the runner and its components (see the parent class)."""
        nodes = {
            name: GraphNode.from_schema_node(name, _served(node), model_storage, execution_context, hooks)
            for name, node in graph_schema.nodes.items()
        }
        return cls(graph_schema, nodes)

    def run(self, inputs: dict[str, Any] | None = None, targets: list[str] | None = None) -> dict[str, Any]:
        """Run the graph up to the targets (see the parent class).

        Raises:
            GraphRunError: a node needs an input that nobody provides.
        """
        wanted = tuple(targets or self._schema.target_names)
        outputs: dict[str, Any] = dict(inputs or {})
        for name, node, needs in self._plan(wanted):
            try:
                given = [(need, outputs[need]) for need in needs]
            except KeyError as missing:
                raise GraphRunError(
                    f"node {name}: the input {missing} is missing; pass it to `run`"
                ) from None
            outputs[name] = node(*given)[1]
        return {name: outputs[name] for name in wanted}

    def _plan(self, targets: tuple[str, ...]) -> _Plan:
        if targets not in self._plans:
            schema = self._schema.minimal_graph_schema(list(targets))
            order: list[str] = []
            for target in targets:
                _visit(target, schema, order)
            self._plans[targets] = tuple(
                (name, self._nodes[name], tuple(schema.nodes[name].needs.values())) for name in order
            )
        return self._plans[targets]


def _served(node: SchemaNode) -> SchemaNode:
    """Return a node as it is served; config.yml names Rasa's policy, which all its commands know."""
    return replace(node, uses=ServedRulePolicy) if node.uses is RulePolicy else node


def _visit(name: str, schema: GraphSchema, order: list[str]) -> None:
    """Append a node after all that it needs; names without a node are inputs."""
    if name in order or name not in schema.nodes:
        return
    for need in schema.nodes[name].needs.values():
        _visit(need, schema, order)
    order.append(name)
