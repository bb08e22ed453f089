/**
 * Forward paging with a cursor and nothing else: `first` is never absent, and there is no offset, last or before,
 * which would let the database read and throw away. The maximum is guarded by grenzen.js, which knows the variables.
 */
export const BladzijdenPlugin = {
  name: "BladzijdenPlugin",
  version: "1.0.0",
  schema: {
    hooks: {
      GraphQLObjectType_fields_field_args(args, build, context) {
        const { scope } = context;
        if (!scope.isPgFieldConnection) return args;
        const { GraphQLInt, GraphQLNonNull } = build.graphql;
        return build.extend(
          args,
          {
            first: {
              description: "Hoeveel rijen ten hoogste; 500 is het maximum.",
              type: new GraphQLNonNull(GraphQLInt),
              defaultValue: 50,
              applyPlan: (_plan, $connectie, waarde) => $connectie.setFirst(waarde.getRaw()),
            },
            after: {
              description: "Lees verder na deze `pageInfo.endCursor`.",
              type: build.getTypeByName(build.inflection.builtin("Cursor")),
              applyPlan: (_plan, $connectie, waarde) => $connectie.setAfter(waarde.getRaw()),
            },
          },
          "paging",
        );
      },
      GraphQLObjectType_fields(fields, _build, context) {
        if (context.scope.isConnectionType) delete fields.edges;
        return fields;
      },
    },
  },
};
